// id: platform-brokers
// title: Units that join many platforms
// question: Who are the brokers: which units work with the most platforms besides their own?
// parameters: firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12', limit: INTEGER = 25
// columns: unitId, unit, platform, platformsReached, partnersOutside, hoursOutside
// index: none
MATCH (unit:MicroEnterprise)-[:HOSTED_BY]->(home:Platform)
WHERE coalesce(unit.headcount >= 5, true)
MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)-[:HOSTED_BY]->(elsewhere:Platform)
WHERE work.month >= $firstMonth
  AND work.month <= $lastMonth
  AND elsewhere <> home
RETURN unit.id AS unitId,
       unit.name AS unit,
       home.name AS platform,
       count(DISTINCT elsewhere) AS platformsReached,
       count(DISTINCT other) AS partnersOutside,
       sum(work.hours) AS hoursOutside
ORDER BY platformsReached DESC, hoursOutside DESC, unitId
LIMIT $limit
