// question: Which links carry this tag, the newest citing instrument first?
// parameter tag: tag = all — one of the four tags; all for every coded link
// parameter limit: integer = 500 — at most so many rows
// column date: when the citing instrument was adopted
// column citing: the passage that cites
// column cited: what it cites
// column tag: what the citing passage does with what it cites
// column sub_tag: the finer tag, if any
// column words: the words that cite
// column evidence: the words the tag rests on
// column coder: who coded it
// column reason: why
// column source: the work and note the coding comes from
// column certainty: how sure the coder is
// column citing_key: the key of the citing passage
// column cited_key: the key of what it cites
// example: legalgraph query tagged tag=criminalising

MATCH (citing)-[link:CITES]->(cited)
WHERE link.tag <> "" AND ($tag = "" OR link.tag = $tag)
OPTIONAL MATCH (citing_in:Instrument {key: coalesce(citing.instrument, citing.key)})
OPTIONAL MATCH (cited_in:Instrument {key: coalesce(cited.instrument, cited.key)})
OPTIONAL MATCH (who:Coder {key: link.tag_coder})
RETURN coalesce(citing_in.date, "") AS date,
       CASE WHEN citing.label IS NULL THEN citing_in.short_title
            ELSE citing.label + ", " + coalesce(citing_in.short_title, citing.instrument) END AS citing,
       CASE WHEN cited.label IS NULL THEN cited_in.short_title
            ELSE cited.label + ", " + coalesce(cited_in.short_title, cited.instrument) END AS cited,
       link.tag AS tag,
       link.sub_tag AS sub_tag,
       link.words AS words,
       link.tag_words AS evidence,
       coalesce(who.name, link.tag_coder) AS coder,
       link.tag_reason AS reason,
       link.tag_source AS source,
       link.certainty AS certainty,
       citing.key AS citing_key,
       cited.key AS cited_key
ORDER BY date DESC, citing_key, link.start, cited_key
LIMIT $limit
