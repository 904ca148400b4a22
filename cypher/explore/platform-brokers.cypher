// id: platform-brokers
// title: Units that join many platforms
// question: Who are the brokers: which units work, or have contracts, with the most platforms besides their own?
// parameters: asOf: DATE = null, limit: INTEGER = 25
// columns: unitId, unit, platform, platformsReached, partnersOutside, hoursOutside, contractsOutside
// index: none
:param asOf => null;
:param limit => 25;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
CALL (asOf, windowStart, firstMonth, lastMonth) {
  MATCH (one:MicroEnterprise)-[work:INTERACTS_WITH]->(two)
  WHERE work.month >= firstMonth
    AND work.month <= lastMonth
    AND work.hours > 0
  RETURN one, two, sum(work.hours) AS hours, 0 AS contracts
  UNION ALL
  MATCH (one:MicroEnterprise)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(two:MicroEnterprise)
  WHERE contract.firstDay <= asOf
    AND contract.lastDay >= windowStart
  RETURN one, two, 0.0 AS hours, count(contract) AS contracts
}
UNWIND [[one, two], [two, one]] AS pair
WITH pair[0] AS unit, pair[1] AS other, sum(hours) AS hours, sum(contracts) AS contracts
WHERE coalesce(unit.headcount >= 5, true)
MATCH (other)-[:HOSTED_BY]->(elsewhere:Platform)
MATCH (unit)-[:HOSTED_BY]->(home:Platform)
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
