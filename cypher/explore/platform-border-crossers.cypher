// id: platform-border-crossers
// title: Who crosses a platform's border
// question: Which units of a platform work with units of other platforms, and with how many?
// parameters: platformId: STRING, firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12'
// columns: unitId, unit, partnersOutside, platforms, hoursOutside
// index: platformId
MATCH (platform:Platform {id: $platformId})<-[:HOSTED_BY]-(unit:MicroEnterprise)
WHERE coalesce(unit.headcount >= 5, true)
MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)
WHERE work.month >= $firstMonth
  AND work.month <= $lastMonth
  AND NOT EXISTS { (other)-[:HOSTED_BY]->(platform) }
OPTIONAL MATCH (other)-[:HOSTED_BY]->(elsewhere:Platform)
RETURN unit.id AS unitId,
       unit.name AS unit,
       count(DISTINCT other) AS partnersOutside,
       count(DISTINCT elsewhere) AS platforms,
       sum(work.hours) AS hoursOutside
ORDER BY hoursOutside DESC, unitId
