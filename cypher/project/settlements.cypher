// id: project-settlements
// title: Settlements of the window
// question: What was settled on each contract, month by month?
// parameters: first: STRING = '2025-04', last: STRING = '2026-03'
// columns: contractId, month, amount, requests, satisfaction
MATCH (c:Contract)-[:SETTLED]->(s:Settlement)
WHERE s.month >= $first AND s.month <= $last
RETURN c.id AS contractId, s.month AS month, s.amount AS amount, s.requests AS requests,
       s.satisfaction AS satisfaction
