// id: money-that-circles
// title: Units that trade with each other and see no user
// question: Which pairs of units that no user money reaches pay each other, and how much?
// parameters: limit: INTEGER = 100
// columns: unitId, unit, otherId, other, paidToUnit, paidToOther
// index: none
:param limit => 100;
MATCH (unit:MicroEnterprise)-[:HAS_METRICS]->(own:PartyMetrics)
WHERE own.orphan = true
MATCH (unit)-[:SUPPLIES]->(sold:Contract)-[:SERVES]->(other:MicroEnterprise)
  -[:HAS_METRICS]->(theirs:PartyMetrics)
WHERE theirs.orphan = true
  AND unit.id < other.id
WITH unit, other, sum(sold.annualValue) AS paidToUnit
MATCH (other)-[:SUPPLIES]->(bought:Contract)-[:SERVES]->(unit)
WITH unit, other, paidToUnit, sum(bought.annualValue) AS paidToOther
RETURN unit.id AS unitId,
       unit.name AS unit,
       other.id AS otherId,
       other.name AS other,
       paidToUnit,
       paidToOther
ORDER BY paidToUnit + paidToOther DESC, unitId, otherId
LIMIT $limit
