// id: project-settlements
// title: Settlements of the window
// question: What was settled on each contract, month by month?
// parameters: first: STRING = '2025-04', last: STRING = '2026-03'
// columns: contractId, months
// index: none
MATCH (c:Contract)-[:SETTLED]->(s:Settlement)
WHERE s.month >= $first AND s.month <= $last
WITH c, collect([s.month, s.amount, s.requests, s.satisfaction, s.onTimeShare]) AS months
RETURN c.id AS contractId, months
