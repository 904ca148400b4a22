// id: group-border-crossers
// title: Who crosses the border of a group of units
// question: Which of these units work, or have contracts, with units outside their group, and with how many?
// parameters: unitIds: LIST<STRING>, asOf: DATE = null
// columns: unitId, unit, partnersOutside, platforms, hoursOutside, contractsOutside
// index: partyId
:param unitIds => ['me-056', 'me-057', 'me-058', 'me-059', 'me-060', 'me-061', 'me-062', 'me-063'];
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (unit:Party)
WHERE unit.id IN $unitIds AND coalesce(unit.headcount >= 5, true)
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
WITH unit, other, hours, contracts
WHERE NOT other.id IN $unitIds
OPTIONAL MATCH (other)-[:HOSTED_BY]->(elsewhere:Platform)
RETURN unit.id AS unitId,
       unit.name AS unit,
       count(DISTINCT other) AS partnersOutside,
       count(DISTINCT elsewhere) AS platforms,
       sum(hours) AS hoursOutside,
       sum(contracts) AS contractsOutside
ORDER BY partnersOutside DESC, hoursOutside DESC, unitId
