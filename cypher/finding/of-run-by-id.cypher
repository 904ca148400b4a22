// id: finding-of-run-by-id
// title: A finding of one run
// question: What did this run find under this id?
// parameters: runId: STRING, dataset: STRING, id: STRING, kind: STRING
// columns: document, status, firstSeen, decisions
// index: findingKey, recommendationOfDataset
MATCH (f:Finding {key: $runId + '/' + $id})
WHERE f.kind = $kind
OPTIONAL MATCH (r:Recommendation {dataset: $dataset, id: f.id})
RETURN f.document AS document, r.status AS status, r.firstSeen AS firstSeen,
       COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at, d.decision
       } AS decisions
