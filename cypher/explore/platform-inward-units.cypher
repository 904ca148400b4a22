// id: platform-inward-units
// title: Units that work with nobody outside their platform
// question: Which units of a platform have ties, but none across its border?
// parameters: platformId: STRING, asOf: DATE = null
// columns: unitId, unit, partnersInside, hoursInside
// index: platformId
:param platformId => 'pl-02';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (platform:Platform {id: $platformId})<-[:HOSTED_BY]-(unit:MicroEnterprise)
WHERE coalesce(unit.headcount >= 5, true)
MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)
WHERE work.month >= firstMonth
  AND work.month <= lastMonth
WITH unit,
     count(DISTINCT other) AS partnersInside,
     sum(work.hours) AS hoursInside,
     sum(CASE WHEN EXISTS { (other)-[:HOSTED_BY]->(platform) } THEN 0 ELSE 1 END) AS crossings
WHERE crossings = 0
RETURN unit.id AS unitId, unit.name AS unit, partnersInside, hoursInside
ORDER BY hoursInside DESC, unitId
