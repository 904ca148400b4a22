// id: finding-opportunities-of-run
// title: A run's opportunities that pass filters, the most probable first
// question: Which of the opportunities that this run found are of interest?
// parameters: runId: STRING, dataset: STRING, form: STRING, party: STRING, capability: STRING, owner: STRING, bridgesSilos: BOOLEAN, minValue: FLOAT, statuses: LIST<STRING>, from: INTEGER, limit: INTEGER
// columns: document, position, status, firstSeen, decisions
// index: findingRun, recommendationOfDataset
MATCH (f:Finding {runId: $runId, kind: 'OPPORTUNITY'})
WHERE f.position >= $from
  AND ($form IS NULL OR f.form = $form)
  AND ($owner IS NULL OR f.owner = $owner)
  AND ($minValue IS NULL OR f.amount >= $minValue)
  AND ($capability IS NULL OR $capability IN f.capabilities)
  AND ($bridgesSilos IS NULL OR coalesce(f.bridgesSilos, false) = $bridgesSilos)
  AND ($party IS NULL OR $party IN [(f)-[:CONCERNS]->(subject:Party) | subject.id])
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
