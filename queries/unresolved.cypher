// question: Which references point at nothing known, or at several things?
// parameter instrument: instrument = all — one instrument, or all
// parameter limit: integer = 500 — at most so many rows
// column instrument: the short title of the instrument that refers
// column provision: the provision that refers
// column words: the words that refer
// column kind: what kind of reference it is
// column reason: why it is unresolved
// column candidates: the keys it may mean
// column key: the key of the provision that refers
// example: legalgraph query unresolved instrument=smuggling-protocol

MATCH (u:Unresolved)
WHERE $instrument = "" OR u.instrument = $instrument
OPTIONAL MATCH (p:Provision)-[:HAS_UNRESOLVED]->(u)
OPTIONAL MATCH (i:Instrument {key: u.instrument})
RETURN coalesce(i.short_title, u.instrument) AS instrument,
       coalesce(p.label, u.provision) AS provision,
       u.words AS words,
       u.kind AS kind,
       u.reason AS reason,
       u.candidates AS candidates,
       coalesce(p.key, u.provision) AS key
ORDER BY instrument, p.order, key, u.key
LIMIT $limit
