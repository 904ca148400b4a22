// id: captive-buyers
// title: Buyers without another supplier
// question: What do these buyers get from this party, who else supplies them with it, and how much of their turnover goes there?
// parameters: partyId: STRING, buyerIds: LIST<STRING>, asOf: DATE = null
// columns: buyerId, buyer, capability, essential, otherSuppliers, paid, turnover, outsideOption
// index: partyId
:param partyId => 'me-079';
:param buyerIds => ['me-001', 'me-016', 'me-019'];
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (supplier:Party {id: $partyId})-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer:Party)
WHERE buyer.id IN $buyerIds
  AND contract.kind <> 'SALES'
  AND contract.firstDay <= asOf <= contract.lastDay
OPTIONAL MATCH (contract)-[:FOR]->(capability:Capability)
WITH asOf, windowStart, firstMonth, lastMonth, supplier, buyer, capability,
     min(contract.outsideOption) AS outsideOption
CALL (buyer, asOf, windowStart, firstMonth, lastMonth) {
  MATCH (buyer)-[side:SUPPLIES|SERVES]-(deal:Contract)
  WHERE coalesce(deal.signedOn, deal.startsOn, asOf) <= asOf
  MATCH (deal)<-[:SUPPLIES]-(seller:Party)
  OPTIONAL MATCH (deal)-[:SETTLED]->(settlement:Settlement)
  WHERE settlement.month <= lastMonth
  WITH type(side) AS side, deal, seller,
       count(settlement) AS settlements,
       sum(CASE WHEN settlement.month >= firstMonth THEN settlement.amount END) AS settled,
       duration.inDays(
         CASE WHEN deal.startsOn > windowStart THEN deal.startsOn ELSE windowStart END,
         CASE WHEN deal.lastDay < asOf THEN deal.lastDay ELSE asOf END
       ).days + 1 AS days
  OPTIONAL MATCH (deal)-[:FOR]->(dealt:Capability)
  WITH side, dealt, seller,
       CASE
         WHEN settlements > 0 THEN settled
         WHEN days > 0 THEN coalesce(deal.annualValue, 0.0) * days / 365
         ELSE 0.0
       END AS paid
  RETURN sum(CASE side WHEN 'SUPPLIES' THEN paid END) AS earned,
         sum(CASE side WHEN 'SERVES' THEN paid END) AS spent,
         collect(CASE side WHEN 'SERVES' THEN {capability: dealt.id, seller: seller.id, paid: paid} END) AS bought
}
CALL (buyer, firstMonth, lastMonth) {
  OPTIONAL MATCH (buyer)-[:REPORTED]->(statement:Statement)
  WHERE statement.month >= firstMonth
    AND statement.month <= lastMonth
  RETURN sum(statement.userRevenue) + sum(statement.ecosystemRevenue) AS stated
}
OPTIONAL MATCH (buyer)-[need:NEEDS]->(capability)
WITH asOf, supplier, buyer, capability, outsideOption, need, earned, spent, stated,
     [line IN bought
       WHERE CASE
         WHEN capability IS NULL THEN line.seller = supplier.id AND line.capability IS NULL
         ELSE line.capability = capability.id
       END] AS lines
RETURN buyer.id AS buyerId,
       buyer.name AS buyer,
       capability.name AS capability,
       need.essential AS essential,
       COUNT {
         MATCH (other:Party)-[:SUPPLIES]->(second:Contract)-[:SERVES]->(buyer)
         WHERE other <> supplier
           AND second.kind <> 'SALES'
           AND EXISTS { (second)-[:FOR]->(capability) }
           AND second.firstDay <= asOf <= second.lastDay
         RETURN DISTINCT other
       } AS otherSuppliers,
       reduce(paid = 0.0, line IN lines | paid + line.paid) AS paid,
       reduce(
         most = 0.0, total IN [earned, spent, stated] |
         CASE WHEN total > most THEN total ELSE most END
       ) AS turnover,
       outsideOption
ORDER BY paid DESC, buyerId, capability
