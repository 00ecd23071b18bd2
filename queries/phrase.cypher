// question: Where does this phrase stand, in the order in which the instruments were adopted?
// parameter phrase: text = required — the words to look for; capitals and line breaks do not matter
// parameter instrument: instrument = all — one instrument, or all
// parameter limit: integer = 500 — at most so many rows
// column date: when the instrument was adopted
// column instrument: the instrument's short title
// column provision: the deepest provision that has the words
// column found_in: "text" if the official text has them; "gist" if no text is held and our own summary has them
// column excerpt: the words with what stands around them
// column key: the provision's key
// example: legalgraph query phrase phrase="financial or other material benefit"

WITH replace(toLower($phrase), "’", "'") AS phrase
MATCH (p:Provision)
WHERE $instrument = "" OR p.instrument = $instrument
WITH phrase, p, replace(CASE WHEN p.text <> "" THEN p.text ELSE p.gist END, "\n", " ") AS words
WITH phrase, p, words, replace(toLower(words), "’", "'") AS plain
WHERE plain CONTAINS phrase
OPTIONAL MATCH (p)-[:HAS_PART]->(below:Provision)
WHERE replace(replace(toLower(CASE WHEN below.text <> "" THEN below.text ELSE below.gist END), "\n", " "), "’", "'")
      CONTAINS phrase
WITH phrase, p, words, size(split(plain, phrase)[0]) AS before, count(below) AS deeper
WHERE deeper = 0
OPTIONAL MATCH (i:Instrument {key: p.instrument})
RETURN coalesce(i.date, "") AS date,
       coalesce(i.short_title, p.instrument) AS instrument,
       p.label AS provision,
       CASE WHEN p.text <> "" THEN "text" ELSE "gist" END AS found_in,
       CASE WHEN before > 60 THEN "… " + substring(words, before - 60, size(phrase) + 120)
            ELSE substring(words, 0, before + size(phrase) + 60) END
         + CASE WHEN before + size(phrase) + 60 < size(words) THEN " …" ELSE "" END AS excerpt,
       p.key AS key
ORDER BY CASE WHEN date = "" THEN "9999" ELSE date END, instrument, p.order, key
LIMIT $limit
