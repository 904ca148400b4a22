// id: project-statements
// title: Statements of the window
// question: What did each unit report, month by month?
// parameters: first: STRING = '2025-04', last: STRING = '2026-03'
// columns: partyId, months
// index: none
MATCH (m:MicroEnterprise)-[:REPORTED]->(s:Statement)
WHERE s.month >= $first AND s.month <= $last
WITH m, collect([s.month, s.userRevenue, s.ecosystemRevenue, s.cost, s.sharedValue]) AS months
RETURN m.id AS partyId, months
