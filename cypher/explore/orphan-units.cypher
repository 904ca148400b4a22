// id: orphan-units
// title: Units that no user money reaches
// question: Which units earn without any of it coming from users, and from whom do they earn it?
// parameters: limit: INTEGER = 100
// columns: unitId, unit, platform, income, buyers, largestBuyerId, largestBuyer
// index: none
:param limit => 100;
MATCH (unit:MicroEnterprise)-[:HAS_METRICS]->(metrics:PartyMetrics)
WHERE metrics.orphan = true
OPTIONAL MATCH (unit)-[:HOSTED_BY]->(platform:Platform)
CALL (unit) {
  OPTIONAL MATCH (unit)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer:Party)
  WITH buyer, sum(contract.annualValue) AS value
  ORDER BY value DESC, buyer.id
  RETURN count(buyer) AS buyers, collect(buyer)[0] AS largest
}
RETURN unit.id AS unitId,
       unit.name AS unit,
       platform.name AS platform,
       metrics.income AS income,
       buyers,
       largest.id AS largestBuyerId,
       largest.name AS largestBuyer
ORDER BY income DESC, unitId
LIMIT $limit
