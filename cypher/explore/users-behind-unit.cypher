// id: users-behind-unit
// title: User revenue that rests on a unit's supplies
// question: Which units that sell to users buy from this one, directly or over at most two others, and for how much do they sell?
// parameters: partyId: STRING, asOf: DATE = null, limit: INTEGER = 100
// columns: unitId, unit, steps, userRevenue
// index: partyId
:param partyId => 'me-079';
:param asOf => null;
:param limit => 100;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (start:Party {id: $partyId})
MATCH path = SHORTEST 1 (start)
  ((:Party)-[:SUPPLIES]->(deal:Contract)-[:SERVES]->(:MicroEnterprise)
    WHERE deal.firstDay <= asOf <= deal.lastDay
  ){1,3}
  (unit:MicroEnterprise)
WHERE unit <> start
WITH asOf, windowStart, firstMonth, lastMonth, unit, length(path) / 2 AS steps
MATCH (unit)-[:SUPPLIES]->(sale:Contract {kind: 'SALES'})
WHERE coalesce(sale.signedOn, sale.startsOn, asOf) <= asOf
OPTIONAL MATCH (sale)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month <= lastMonth
WITH asOf, windowStart, firstMonth, lastMonth, unit, steps, sale,
     count(settlement) AS settlements,
     sum(CASE WHEN settlement.month >= firstMonth THEN settlement.amount END) AS settled,
     duration.inDays(
       CASE WHEN sale.startsOn > windowStart THEN sale.startsOn ELSE windowStart END,
       CASE WHEN sale.lastDay < asOf THEN sale.lastDay ELSE asOf END
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
