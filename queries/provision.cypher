// question: What does this provision cite, and what cites it?
// parameter provision: key = required — the provision, with everything below it, as "tfeu 67(2)"
//   or tfeu/art_67/para_2
// parameter limit: integer = 500 — at most so many rows
// column direction: "cites", or "cited by"
// column citing: the passage that cites
// column cited: what it cites
// column words: the words that cite
// column tag: what the citing passage does with what it cites; empty where nobody has coded the link
// column sub_tag: the finer tag, if any
// column evidence: the words the tag rests on
// column coder: who coded it
// column reason: why
// column source: the work and note the coding comes from
// column certainty: how sure the coder is
// column origin: "text" if the words stand in a text held, "catalogue" if the catalogue lists the citation
// column confidence: "certain" if the words say what they cite, "probable" if nothing else fits but they do not say it
// column citing_key: the key of the citing passage
// column cited_key: the key of what it cites
// example: legalgraph query provision provision="smuggling-protocol 6"

CALL {
  MATCH (top:Provision|Instrument {key: $provision})-[:HAS_PART*0..]->(citing)-[link:CITES]->(cited)
  RETURN "cites" AS direction, citing, link, cited
  UNION ALL
  MATCH (top:Provision|Instrument {key: $provision})-[:HAS_PART*0..]->(cited)<-[link:CITES]-(citing)
  RETURN "cited by" AS direction, citing, link, cited
}
OPTIONAL MATCH (citing_in:Instrument {key: coalesce(citing.instrument, citing.key)})
OPTIONAL MATCH (cited_in:Instrument {key: coalesce(cited.instrument, cited.key)})
OPTIONAL MATCH (who:Coder {key: link.tag_coder})
RETURN direction,
       CASE WHEN citing.label IS NULL THEN citing_in.short_title
            ELSE citing.label + ", " + coalesce(citing_in.short_title, citing.instrument) END AS citing,
       CASE WHEN cited.label IS NULL THEN cited_in.short_title
            ELSE cited.label + ", " + coalesce(cited_in.short_title, cited.instrument) END AS cited,
       link.words AS words,
       link.tag AS tag,
       link.sub_tag AS sub_tag,
       link.tag_words AS evidence,
       coalesce(who.name, link.tag_coder) AS coder,
       link.tag_reason AS reason,
       link.tag_source AS source,
       link.certainty AS certainty,
       link.origin AS origin,
       link.confidence AS confidence,
       citing.key AS citing_key,
       cited.key AS cited_key
ORDER BY direction DESC, coalesce(citing_in.date, ""), citing_key, link.start, cited_key
LIMIT $limit
