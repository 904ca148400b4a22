// id: need-and-offer
// title: A need and who offers what it asks for
// question: How much of this need is unmet, and how much of it could this supplier take on?
// parameters: buyerId: STRING, supplierId: STRING, capabilityId: STRING, asOf: DATE = null
// columns: capability, annualBudget, annualSpend, unmetBudget, unitPrice, monthlyCapacity, monthlyRequests, spareCapacity
// index: partyId
:param buyerId => 'me-078';
:param supplierId => 'me-091';
:param capabilityId => 'cap-03';
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
MATCH (buyer:Party {id: $buyerId})-[need:NEEDS]->(capability:Capability {id: $capabilityId})
  <-[offer:OFFERS]-(supplier:Party {id: $supplierId})
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
RETURN
  capability.name AS capability,
  need.annualBudget AS annualBudget,
  annualSpend,
  CASE WHEN annualSpend > need.annualBudget THEN 0.0 ELSE need.annualBudget - annualSpend END AS unmetBudget,
  offer.unitPrice AS unitPrice,
  offer.monthlyCapacity AS monthlyCapacity,
  monthlyRequests,
  CASE
    WHEN monthlyRequests > offer.monthlyCapacity THEN 0.0
    ELSE offer.monthlyCapacity - monthlyRequests
  END AS spareCapacity
