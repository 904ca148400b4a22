// id: group-border-crossers
// title: Who crosses the border of a group of units
// question: Which of these units work, or have contracts, with units outside their group, and with how many?
// parameters: unitIds: LIST<STRING>, firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12'
// columns: unitId, unit, partnersOutside, platforms, hoursOutside, contractsOutside
// index: partyId
MATCH (unit:Party)
WHERE unit.id IN $unitIds AND coalesce(unit.headcount >= 5, true)
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
