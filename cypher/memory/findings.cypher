// id: memory-findings
// title: All findings of a run with what lists ask for
// question: What has to be kept of this run's findings while the database is away?
// parameters: runId: STRING
// columns: id, kind, position, document, amount, score, form, owner, capabilities, bridgesSilos, parties, subjects
// index: findingRun
MATCH (f:Finding {runId: $runId})
WHERE f.kind IS NOT NULL AND f.position IS NOT NULL
RETURN f.id AS id, f.kind AS kind, f.position AS position, f.document AS document,
       f.amount AS amount, f.score AS score, f.form AS form, f.owner AS owner,
       f.capabilities AS capabilities, f.bridgesSilos AS bridgesSilos,
       COLLECT { MATCH (f)-[:CONCERNS]->(p:Party) RETURN DISTINCT p.id } AS parties,
       COLLECT { MATCH (f)-[:CONCERNS]->(subject) RETURN DISTINCT subject.id } AS subjects
ORDER BY kind, position
