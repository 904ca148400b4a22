// id: distant-units
// title: The units furthest from users
// question: To which units does user money travel through the most contracts, and how much of their income is it?
// parameters: limit: INTEGER = 25
// columns: unitId, unit, platform, upstreamness, hops, userBackedShare, userBackedIncome
// index: none
:param limit => 25;
MATCH (unit:MicroEnterprise)-[:HAS_METRICS]->(metrics:PartyMetrics)
WHERE metrics.upstreamness IS NOT NULL
OPTIONAL MATCH (unit)-[:HOSTED_BY]->(platform:Platform)
RETURN unit.id AS unitId,
       unit.name AS unit,
       platform.name AS platform,
       metrics.upstreamness AS upstreamness,
       metrics.hops AS hops,
       metrics.userBackedShare AS userBackedShare,
       metrics.userBackedIncome AS userBackedIncome
ORDER BY upstreamness DESC, unitId
LIMIT $limit
