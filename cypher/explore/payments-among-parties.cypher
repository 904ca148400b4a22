// id: payments-among-parties
// title: Who of these parties paid whom
// question: How much did each of these parties pay each other in the window on contracts inside the market?
// parameters: partyIds: LIST<STRING>, asOf: DATE = null
// columns: payerId, payer, payeeId, payee, contracts, paid
// index: partyId
:param partyIds => ['me-078', 'me-080'];
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (payee:Party)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(payer:Party)
WHERE payee.id IN $partyIds
  AND payer.id IN $partyIds
  AND contract.kind IN ['MARKET', 'EMC', 'VAM']
  AND coalesce(contract.signedOn, contract.startsOn, asOf) <= asOf
OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month <= lastMonth
WITH payee, payer, contract,
     count(settlement) AS settlements,
     sum(CASE WHEN settlement.month >= firstMonth THEN settlement.amount END) AS settled,
     duration.inDays(
       CASE WHEN contract.startsOn > windowStart THEN contract.startsOn ELSE windowStart END,
       CASE WHEN contract.lastDay < asOf THEN contract.lastDay ELSE asOf END
     ).days + 1 AS days
WITH payee, payer, contract,
     CASE
       WHEN settlements > 0 THEN settled
       WHEN days > 0 THEN coalesce(contract.annualValue, 0.0) * days / 365
       ELSE 0.0
     END AS paid
RETURN payer.id AS payerId,
       payer.name AS payer,
       payee.id AS payeeId,
       payee.name AS payee,
       collect(contract.id) AS contracts,
       sum(paid) AS paid
ORDER BY payerId, payeeId
