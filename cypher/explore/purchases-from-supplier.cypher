// id: purchases-from-supplier
// title: Who buys from a supplier, each by itself
// question: Which units buy from this supplier, under how many contracts, and what did each pay in the window?
// parameters: supplierId: STRING, asOf: DATE = null
// columns: buyerId, buyer, contracts, paid
// index: partyId
:param supplierId => 'pa-01';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (supplier:Party {id: $supplierId})-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer:MicroEnterprise)
WHERE coalesce(contract.signedOn, contract.startsOn, asOf) <= asOf
CALL (contract, asOf, windowStart, firstMonth, lastMonth) {
  OPTIONAL MATCH (contract)-[:SETTLED]->(settlement)
  WHERE settlement.month <= lastMonth
  WITH count(settlement) AS settlements,
       sum(CASE WHEN settlement.month >= firstMonth THEN settlement.amount END) AS settled,
       duration.inDays(
         CASE WHEN contract.startsOn > windowStart THEN contract.startsOn ELSE windowStart END,
         CASE WHEN contract.lastDay < asOf THEN contract.lastDay ELSE asOf END
       ).days + 1 AS days
  RETURN CASE
    WHEN settlements > 0 THEN settled
    WHEN days > 0 THEN coalesce(contract.annualValue, 0.0) * days / 365
    ELSE 0.0
  END AS amount
}
WITH buyer, contract, amount
WHERE amount > 0
RETURN buyer.id AS buyerId,
       buyer.name AS buyer,
       count(contract) AS contracts,
       sum(amount) AS paid
ORDER BY paid DESC, buyerId
