// question: Where does a passage turn what it cites: coded criminalising, citing a provision coded enabling,
//   or the reverse?
// parameter instrument: instrument = all — the instrument of the citing passage, or all
// parameter limit: integer = 500 — at most so many rows
// column date: when the citing instrument was adopted
// column citing: the passage that cites
// column tag: what it does with what it cites
// column cited: the provision it cites
// column cited_tag: what that provision, or a part of it, does with what it cites itself
// column evidence: the words the citing passage's tag rests on
// column cited_evidence: the words the cited provision's tag rests on
// column coder: who coded the citing passage
// column cited_coder: who coded the cited provision
// column citing_key: the key of the citing passage
// column cited_key: the key of the provision it cites
// column coded_key: the key of the part of it that is coded
// example: legalgraph query turning-points

MATCH (citing:Provision)-[link:CITES]->(cited:Provision)
WHERE link.tag IN ["solidarity-enabling", "criminalising"]
  AND ($instrument = "" OR citing.instrument = $instrument)
MATCH (cited)-[:HAS_PART*0..]->(part:Provision)-[other:CITES]->()
WHERE other.tag IN ["solidarity-enabling", "criminalising"] AND other.tag <> link.tag
OPTIONAL MATCH (citing_in:Instrument {key: citing.instrument})
OPTIONAL MATCH (cited_in:Instrument {key: cited.instrument})
OPTIONAL MATCH (who:Coder {key: link.tag_coder})
OPTIONAL MATCH (other_who:Coder {key: other.tag_coder})
RETURN DISTINCT coalesce(citing_in.date, "") AS date,
       citing.label + ", " + coalesce(citing_in.short_title, citing.instrument) AS citing,
       link.tag AS tag,
       cited.label + ", " + coalesce(cited_in.short_title, cited.instrument) AS cited,
       other.tag AS cited_tag,
       link.tag_words AS evidence,
       other.tag_words AS cited_evidence,
       coalesce(who.name, link.tag_coder) AS coder,
       coalesce(other_who.name, other.tag_coder) AS cited_coder,
       citing.key AS citing_key,
       cited.key AS cited_key,
       part.key AS coded_key
ORDER BY date DESC, citing_key, cited_key, coded_key, cited_evidence
LIMIT $limit
