// id: platform-border-crossers
// title: Who crosses a platform's border
// question: Which units of a platform work, or have contracts, with units elsewhere, and with how many?
// parameters: platformId: STRING, asOf: DATE = null
// columns: unitId, unit, partnersOutside, platforms, hoursOutside, contractsOutside
// index: platformId
:param platformId => 'pl-02';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (platform:Platform {id: $platformId})<-[:HOSTED_BY]-(unit:MicroEnterprise)
WHERE coalesce(unit.headcount >= 5, true)
CALL (unit, asOf, windowStart, firstMonth, lastMonth) {
  MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)
  WHERE work.hours > 0
    AND work.month >= firstMonth
    AND work.month <= lastMonth
  RETURN other, work.hours AS hours, 0 AS contracts
  UNION ALL
  MATCH (unit)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(other:MicroEnterprise)
  WHERE contract.firstDay <= asOf
    AND contract.lastDay >= windowStart
  RETURN other, 0.0 AS hours, 1 AS contracts
}
WITH platform, unit, other, hours, contracts
WHERE NOT EXISTS { (other)-[:HOSTED_BY]->(platform) }
OPTIONAL MATCH (other)-[:HOSTED_BY]->(elsewhere:Platform)
RETURN unit.id AS unitId,
       unit.name AS unit,
       count(DISTINCT other) AS partnersOutside,
       count(DISTINCT elsewhere) AS platforms,
       sum(hours) AS hoursOutside,
       sum(contracts) AS contractsOutside
ORDER BY partnersOutside DESC, hoursOutside DESC, unitId
