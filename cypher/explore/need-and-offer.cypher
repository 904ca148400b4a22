// id: need-and-offer
// title: A need and who offers what it asks for
// question: How much of this need is unmet, and how much of it could this supplier take on?
// parameters: buyerId: STRING, supplierId: STRING, capabilityId: STRING, asOf: DATE, firstMonth: STRING, lastMonth: STRING, loadMonths: LIST<STRING>
// columns: capability, annualBudget, annualSpend, unmetBudget, unitPrice, monthlyCapacity, monthlyRequests, spareCapacity
// index: partyId
MATCH (buyer:Party {id: $buyerId})-[need:NEEDS]->(capability:Capability {id: $capabilityId})
  <-[offer:OFFERS]-(supplier:Party {id: $supplierId})
CALL (buyer, capability) {
  MATCH (seller:Party)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer)
  WHERE contract.firstDay <= $asOf <= contract.lastDay
    AND (
      EXISTS { (contract)-[:FOR]->(capability) }
      OR NOT EXISTS { (contract)-[:FOR]->(:Capability) }
      AND EXISTS { (seller)-[:OFFERS]->(capability) }
      AND COUNT { (seller)-[:OFFERS]->(:Capability) } = 1
    )
  OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
  WHERE settlement.month <= $lastMonth
  WITH contract, count(settlement) AS everSettled,
    sum(CASE WHEN settlement.month >= $firstMonth THEN settlement.amount END) AS paid,
    duration.inDays(coalesce(contract.startsOn, $asOf - duration('P364D')), $asOf).days + 1 AS days
  RETURN sum(
    CASE
      WHEN everSettled = 0 THEN contract.annualValue
      WHEN days >= 365 THEN paid
      WHEN days < 30 THEN paid * 365.0 / 30
      ELSE paid * 365.0 / days
    END) AS annualSpend
}
CALL (supplier, capability) {
  MATCH (supplier)-[:SUPPLIES]->(contract:Contract)
  WHERE contract.firstDay <= $asOf <= contract.lastDay
    AND (
      EXISTS { (contract)-[:FOR]->(capability) }
      OR NOT EXISTS { (contract)-[:FOR]->(:Capability) }
      AND COUNT { (supplier)-[:OFFERS]->(:Capability) } = 1
    )
  OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
  WHERE settlement.month IN $loadMonths
  RETURN coalesce(sum(settlement.requests), 0) / toFloat(size($loadMonths)) AS monthlyRequests
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
