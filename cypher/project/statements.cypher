// id: project-statements
// title: Statements of the window
// question: What did each unit report, month by month?
// parameters: first: STRING = '2025-04', last: STRING = '2026-03'
// columns: partyId, month, userRevenue, ecosystemRevenue, cost, sharedValue
MATCH (m:MicroEnterprise)-[:REPORTED]->(s:Statement)
WHERE s.month >= $first AND s.month <= $last
RETURN m.id AS partyId, s.month AS month, s.userRevenue AS userRevenue,
       s.ecosystemRevenue AS ecosystemRevenue, s.cost AS cost, s.sharedValue AS sharedValue
