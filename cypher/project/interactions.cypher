// id: project-interactions
// title: Interactions of the window and the two years before it
// question: Who worked with whom, month by month?
// parameters: twoYearsBefore: STRING = '2023-04', last: STRING = '2026-03'
// columns: sourceId, targetId, months
// index: none
MATCH (a:MicroEnterprise)-[i:INTERACTS_WITH]->(b:MicroEnterprise)
WHERE i.month >= $twoYearsBefore AND i.month <= $last
WITH a, b, collect([i.month, i.hours]) AS months
RETURN a.id AS sourceId, b.id AS targetId, months
