// id: finding-of-run
// title: A run's findings of one kind that pass filters, worst first
// question: What did this run find, and what of it is of interest?
// parameters: runId: STRING, dataset: STRING, kind: STRING, party: STRING, owner: STRING, minValue: FLOAT, statuses: LIST<STRING>, from: INTEGER, limit: INTEGER
// columns: document, position, status, firstSeen, decisions
// index: findingRun, recommendationOfDataset
MATCH (f:Finding {runId: $runId, kind: $kind})
WHERE f.position >= $from
  AND ($owner IS NULL OR f.owner = $owner)
  AND ($minValue IS NULL OR f.amount >= $minValue)
  AND ($party IS NULL OR EXISTS {
    MATCH (f)-[:CONCERNS]->(subject)
    WHERE subject.id = $party
  })
OPTIONAL MATCH (r:Recommendation {dataset: $dataset, id: f.id})
WITH f, r
WHERE $statuses IS NULL OR r.status IN $statuses
WITH f, r
ORDER BY f.position
LIMIT $limit
RETURN f.document AS document, f.position AS position, r.status AS status,
       r.firstSeen AS firstSeen,
       COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at, d.decision
       } AS decisions
ORDER BY position
