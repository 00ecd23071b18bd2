// question: Who cites whom, when, and what for?
// parameter instrument: instrument = "" — only links from or to this instrument
// parameter tag: tag = all — only links with this tag
// parameter limit: integer = 80 — at most so many links; coded ones first, then those between instruments
// column citing: the key of the citing passage
// column citing_label: how it is written, "Article 67(2)"
// column citing_instrument: the short title of its instrument
// column citing_date: when that was adopted
// column citing_year: the year of it
// column cited: the key of what it cites
// column cited_label: how it is written
// column cited_instrument: the short title of its instrument
// column cited_date: when that was adopted
// column cited_year: the year of it
// column words: the words that cite
// column tag: what the citing passage does with what it cites; empty where nobody has coded the link
// column sub_tag: the finer tag, if any
// column reason: why it is tagged so
// column coder: who coded it
// column source: the work and note the coding comes from
// example: legalgraph query spread instrument=smuggling-protocol

MATCH (citing)-[link:CITES]->(cited)
MATCH (citing_in:Instrument {key: coalesce(citing.instrument, citing.key)})
MATCH (cited_in:Instrument {key: coalesce(cited.instrument, cited.key)})
WHERE ($instrument = "" OR citing_in.key = $instrument OR cited_in.key = $instrument)
  AND ($tag = "" OR link.tag = $tag)
OPTIONAL MATCH (who:Coder {key: link.tag_coder})
WITH citing, link, cited, citing_in, cited_in, who,
     CASE WHEN link.tag <> "" THEN 0 WHEN citing_in.key <> cited_in.key THEN 1 ELSE 2 END AS rank
ORDER BY rank, coalesce(citing_in.date, ""), citing.key, cited.key, link.start
LIMIT $limit
RETURN citing.key AS citing,
       coalesce(citing.label, "") AS citing_label,
       citing_in.short_title AS citing_instrument,
       citing_in.date AS citing_date,
       citing_in.year AS citing_year,
       cited.key AS cited,
       coalesce(cited.label, "") AS cited_label,
       cited_in.short_title AS cited_instrument,
       cited_in.date AS cited_date,
       cited_in.year AS cited_year,
       link.words AS words,
       link.tag AS tag,
       link.sub_tag AS sub_tag,
       link.tag_reason AS reason,
       coalesce(who.name, link.tag_coder) AS coder,
       link.tag_source AS source
