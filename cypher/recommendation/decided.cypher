// id: recommendation-decided
// title: A dataset's findings of a kind by their last decision
// question: What came of what was proposed?
// parameters: dataset: STRING, kind: STRING
// columns: decision, findings
// index: none
MATCH (r:Recommendation {dataset: $dataset, kind: $kind})-[:DECIDED]->(d:Decision)
WITH r, d
ORDER BY d.at, d.decision
WITH r, collect(d)[-1] AS last
RETURN last.decision AS decision, count(r) AS findings
