// id: project-past-settlements
// title: Settlements before the window
// question: What was settled on each contract in the years before, month by month?
// parameters: first: STRING = '2025-04'
// columns: contractId, months
// index: none
MATCH (c:Contract)-[:SETTLED]->(s:Settlement)
WHERE s.month < $first
WITH c, collect([s.month, s.amount]) AS months
RETURN c.id AS contractId, months
