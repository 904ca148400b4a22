// id: project-interactions
// title: Interactions of the window
// question: Who worked with whom, month by month?
// parameters: first: STRING = '2025-04', last: STRING = '2026-03'
// columns: sourceId, targetId, month, hours
MATCH (a:MicroEnterprise)-[i:INTERACTS_WITH]->(b:MicroEnterprise)
WHERE i.month >= $first AND i.month <= $last
RETURN a.id AS sourceId, b.id AS targetId, i.month AS month, i.hours AS hours
