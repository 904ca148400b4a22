// id: dependent-buyers
// title: Buyers that live on one supplier
// question: Which buyers spend most of their money with a single supplier, and how much is it?
// parameters: limit: INTEGER = 25
// columns: buyerId, buyer, suppliers, spend, largestSupplierId, largestSupplier, largestSupplierShare
// index: none
:param limit => 25;
MATCH (dataset:Dataset)
WITH dataset.asOf AS asOf,
     dataset.asOf - duration('P364D') AS windowStart,
     left(toString(dataset.asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(dataset.asOf), 7) AS lastMonth
MATCH (deal:Contract)
WHERE deal.kind <> 'SALES'
  AND coalesce(deal.signedOn, deal.startsOn, asOf) <= asOf
CALL (deal, asOf, windowStart, firstMonth, lastMonth) {
  OPTIONAL MATCH (deal)-[:SETTLED]->(settlement)
  WHERE settlement.month <= lastMonth
  WITH count(settlement) AS settlements,
       sum(CASE WHEN settlement.month >= firstMonth THEN settlement.amount END) AS settled,
       duration.inDays(
         CASE WHEN deal.startsOn > windowStart THEN deal.startsOn ELSE windowStart END,
         CASE WHEN deal.lastDay < asOf THEN deal.lastDay ELSE asOf END
       ).days + 1 AS days
  RETURN CASE
    WHEN settlements > 0 THEN settled
    WHEN days > 0 THEN coalesce(deal.annualValue, 0.0) * days / 365
    ELSE 0.0
  END AS paid
}
WITH deal, paid
WHERE paid > 0
MATCH (supplier)-[:SUPPLIES]->(deal)-[:SERVES]->(buyer)
WITH buyer, supplier, sum(paid) AS paid
ORDER BY buyer.id, paid DESC, supplier.id
WITH buyer,
     collect({id: supplier.id, name: supplier.name, paid: paid}) AS suppliers,
     sum(paid) AS spend
RETURN buyer.id AS buyerId,
       buyer.name AS buyer,
       size(suppliers) AS suppliers,
       spend,
       suppliers[0].id AS largestSupplierId,
       suppliers[0].name AS largestSupplier,
       suppliers[0].paid / spend AS largestSupplierShare
ORDER BY largestSupplierShare DESC, spend DESC, buyerId
LIMIT $limit
