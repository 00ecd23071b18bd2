// question: What is said about this concept, and about those narrower than it?
// parameter concept: concept = required — the concept's key, as "anti-solidarity"
// parameter instrument: instrument = all — one instrument, or all
// parameter limit: integer = 500 — at most so many rows
// column date: when the instrument was adopted
// column instrument: the instrument's short title
// column provision: the provision that says it
// column concept: the concept, or the narrower one
// column evidence: the words it rests on
// column coder: who coded it
// column reason: why
// column source: the work and note the coding comes from
// column certainty: how sure the coder is
// column key: the provision's key
// example: legalgraph query concept concept=anti-solidarity

MATCH (narrower:Concept)-[:BROADER*0..]->(:Concept {key: $concept})
WITH DISTINCT narrower
MATCH (p)-[says:EXPRESSES]->(narrower)
WHERE $instrument = "" OR coalesce(p.instrument, p.key) = $instrument
OPTIONAL MATCH (i:Instrument {key: coalesce(p.instrument, p.key)})
OPTIONAL MATCH (who:Coder {key: says.coder})
RETURN coalesce(i.date, "") AS date,
       coalesce(i.short_title, p.instrument) AS instrument,
       coalesce(p.label, "whole") AS provision,
       narrower.label AS concept,
       says.words AS evidence,
       coalesce(who.name, says.coder) AS coder,
       says.reason AS reason,
       says.source AS source,
       says.certainty AS certainty,
       p.key AS key
ORDER BY CASE WHEN date = "" THEN "9999" ELSE date END, instrument, p.order, key, concept, coder
LIMIT $limit
