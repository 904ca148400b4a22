// id: platform-brokers
// title: Units that join many platforms
// question: Who are the brokers: which units work, or have contracts, with the most platforms besides their own?
// parameters: firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12', limit: INTEGER = 25
// columns: unitId, unit, platform, platformsReached, partnersOutside, hoursOutside, contractsOutside
// index: none
MATCH (unit:MicroEnterprise)-[:HOSTED_BY]->(home:Platform)
WHERE coalesce(unit.headcount >= 5, true)
CALL (unit) {
  MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)
  WHERE work.hours > 0
    AND work.month >= $firstMonth
    AND work.month <= $lastMonth
  RETURN other, work.hours AS hours, 0 AS contracts
  UNION ALL
  MATCH (unit)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(other:MicroEnterprise)
  WHERE toString(contract.firstDay) <= $lastMonth + '-31'
    AND toString(contract.lastDay) >= $firstMonth
  RETURN other, 0.0 AS hours, 1 AS contracts
}
MATCH (other)-[:HOSTED_BY]->(elsewhere:Platform)
WHERE elsewhere <> home
RETURN unit.id AS unitId,
       unit.name AS unit,
       home.name AS platform,
       count(DISTINCT elsewhere) AS platformsReached,
       count(DISTINCT other) AS partnersOutside,
       sum(hours) AS hoursOutside,
       sum(contracts) AS contractsOutside
ORDER BY platformsReached DESC, hoursOutside DESC, contractsOutside DESC, unitId
LIMIT $limit
