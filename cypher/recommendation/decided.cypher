// id: recommendation-decided
// title: Findings of a kind by their last decision
// question: What came of what was proposed?
// parameters: kind: STRING
// columns: decision, findings
// index: none
MATCH (r:Recommendation {kind: $kind})-[:DECIDED]->(d:Decision)
WITH r, d
ORDER BY d.at, d.decision
WITH r, collect(d)[-1] AS last
RETURN last.decision AS decision, count(r) AS findings
