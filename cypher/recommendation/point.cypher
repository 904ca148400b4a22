// id: recommendation-point
// title: Point lives at the newest run's findings
// question: Which of the newest run's findings is each life about?
// parameters: dataset: STRING, runId: STRING
// index: findingRun, recommendationOfDataset
MATCH (f:Finding {runId: $runId})
WHERE f.kind IS NOT NULL AND f.position IS NOT NULL
MATCH (r:Recommendation {dataset: $dataset, id: f.id})
OPTIONAL MATCH (r)-[old:ABOUT]->(:Finding)
DELETE old
WITH DISTINCT r, f
SET r.kind = f.kind
CREATE (r)-[:ABOUT]->(f)
