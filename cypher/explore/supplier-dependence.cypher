// id: supplier-dependence
// title: Who leans on a supplier
// question: What did each unit that buys from this party pay it in the window, and what part is that of all that it paid?
// parameters: partyId: STRING, asOf: DATE = null
// columns: buyerId, buyer, paid, outlay, share
// index: partyId
:param partyId => 'pa-01';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (:Party {id: $partyId})-[:SUPPLIES]->(:Contract)-[:SERVES]->(buyer:MicroEnterprise)
WITH DISTINCT asOf, windowStart, firstMonth, lastMonth, buyer
MATCH (supplier:Party)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer)
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
WITH buyer,
     sum(CASE WHEN supplier.id = $partyId THEN amount ELSE 0.0 END) AS paid,
     sum(amount) AS outlay
WHERE paid > 0
RETURN buyer.id AS buyerId,
       buyer.name AS buyer,
       paid,
       outlay,
       paid / outlay AS share
ORDER BY share DESC, buyerId
