// id: recommendation-point
// title: Point lives at the newest run's findings
// parameters: runId: STRING
// index: recommendationId
MATCH (f:Finding {runId: $runId})
MATCH (r:Recommendation {id: f.id})
OPTIONAL MATCH (r)-[old:ABOUT]->(:Finding)
DELETE old
WITH DISTINCT r, f
SET r.kind = f.kind
CREATE (r)-[:ABOUT]->(f)
