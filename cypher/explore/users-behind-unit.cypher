// id: users-behind-unit
// title: User revenue that rests on a unit's supplies
// question: Which units that sell to users buy from this one, directly or over at most two others, and for how much do they sell?
// parameters: partyId: STRING, asOf: DATE, firstMonth: STRING, lastMonth: STRING, limit: INTEGER = 100
// columns: unitId, unit, steps, userRevenue
// index: partyId
MATCH (start:Party {id: $partyId})
MATCH path = SHORTEST 1 (start)
  ((:Party)-[:SUPPLIES]->(deal:Contract)-[:SERVES]->(:MicroEnterprise)
    WHERE deal.firstDay <= $asOf <= deal.lastDay
  ){1,3}
  (unit:MicroEnterprise)
WHERE unit <> start
WITH unit, length(path) / 2 AS steps
MATCH (unit)-[:SUPPLIES]->(sale:Contract {kind: 'SALES'})
WHERE coalesce(sale.signedOn, sale.startsOn, $asOf) <= $asOf
OPTIONAL MATCH (sale)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month <= $lastMonth
WITH unit, steps, sale,
     count(settlement) AS settlements,
     sum(CASE WHEN settlement.month >= $firstMonth THEN settlement.amount END) AS settled,
     duration.inDays(
       CASE WHEN sale.startsOn > $asOf - duration('P364D') THEN sale.startsOn ELSE $asOf - duration('P364D') END,
       CASE WHEN sale.lastDay < $asOf THEN sale.lastDay ELSE $asOf END
     ).days + 1 AS days
WITH unit, steps,
     sum(
       CASE
         WHEN settlements > 0 THEN settled
         WHEN days > 0 THEN coalesce(sale.annualValue, 0.0) * days / 365
         ELSE 0.0
       END
     ) AS userRevenue
WHERE userRevenue > 0
RETURN unit.id AS unitId,
       unit.name AS unit,
       steps,
       userRevenue
ORDER BY userRevenue DESC, unitId
LIMIT $limit
