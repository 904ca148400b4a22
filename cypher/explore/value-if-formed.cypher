// id: value-if-formed
// title: What unmet needs are worth that offers could serve
// question: What would it be worth a year if each of these suppliers served this buyer's need, and what together?
// parameters: probability: FLOAT = 1.0, deliveries: LIST<LIST<STRING>>, asOf: DATE = null
// columns: buyer, supplier, capability, unmetBudget, unitPrice, spareCapacity, value, valueIfFormed, expectedAnnualValue
// index: partyId
:param probability => 1.0;
:param deliveries => [['me-078', 'me-091', 'cap-03']];
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth,
     date.truncate('month', date.truncate('month', asOf + duration('P1D')) - duration('P1D')) AS lastLoad
WITH asOf, windowStart, firstMonth, lastMonth,
     [back IN range(0, 2) | left(toString(lastLoad - duration({months: back})), 7)] AS loadMonths
UNWIND $deliveries AS delivery
MATCH (buyer:Party {id: delivery[0]})-[need:NEEDS]->(capability:Capability {id: delivery[2]})
  <-[offer:OFFERS]-(supplier:Party {id: delivery[1]})
CALL (buyer, capability, asOf, windowStart, firstMonth, lastMonth) {
  MATCH (seller:Party)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer)
  WHERE contract.firstDay <= asOf <= contract.lastDay
    AND (
      EXISTS { (contract)-[:FOR]->(capability) }
      OR NOT EXISTS { (contract)-[:FOR]->(:Capability) }
      AND EXISTS { (seller)-[:OFFERS]->(capability) }
      AND COUNT { (seller)-[:OFFERS]->(:Capability) } = 1
    )
  OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
  WHERE settlement.month <= lastMonth
  WITH contract, count(settlement) AS everSettled,
    sum(CASE WHEN settlement.month >= firstMonth THEN settlement.amount END) AS paid,
    duration.inDays(coalesce(contract.startsOn, windowStart), asOf).days + 1 AS days
  RETURN sum(
    CASE
      WHEN everSettled = 0 THEN contract.annualValue
      WHEN days >= 365 THEN paid
      WHEN days < 30 THEN paid * 365.0 / 30
      ELSE paid * 365.0 / days
    END) AS annualSpend
}
CALL (supplier, capability, asOf, loadMonths) {
  MATCH (supplier)-[:SUPPLIES]->(contract:Contract)
  WHERE contract.firstDay <= asOf <= contract.lastDay
    AND (
      EXISTS { (contract)-[:FOR]->(capability) }
      OR NOT EXISTS { (contract)-[:FOR]->(:Capability) }
      AND COUNT { (supplier)-[:OFFERS]->(:Capability) } = 1
    )
  OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
  WHERE settlement.month IN loadMonths
  RETURN coalesce(sum(settlement.requests), 0) / toFloat(size(loadMonths)) AS monthlyRequests
}
WITH buyer, supplier, capability, offer,
     CASE WHEN annualSpend > need.annualBudget THEN 0.0 ELSE need.annualBudget - annualSpend END AS unmetBudget,
     CASE
       WHEN monthlyRequests > offer.monthlyCapacity THEN 0.0
       ELSE offer.monthlyCapacity - monthlyRequests
     END AS spareCapacity
WITH buyer, supplier, capability, offer, unmetBudget, spareCapacity,
     spareCapacity * offer.unitPrice * 12 AS capacityValue
WITH buyer, supplier, capability, offer, unmetBudget, spareCapacity,
     CASE WHEN capacityValue < unmetBudget THEN capacityValue WHEN capacityValue >= unmetBudget THEN unmetBudget END AS value
WITH collect({
       buyer: buyer.name,
       supplier: supplier.name,
       capability: capability.name,
       unmetBudget: unmetBudget,
       unitPrice: offer.unitPrice,
       spareCapacity: spareCapacity,
       value: value
     }) AS lines,
     sum(value) AS valueIfFormed
UNWIND lines AS line
RETURN line.buyer AS buyer,
       line.supplier AS supplier,
       line.capability AS capability,
       line.unmetBudget AS unmetBudget,
       line.unitPrice AS unitPrice,
       line.spareCapacity AS spareCapacity,
       line.value AS value,
       valueIfFormed,
       $probability * valueIfFormed AS expectedAnnualValue
ORDER BY value DESC, buyer, supplier, capability
