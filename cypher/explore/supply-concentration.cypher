// id: supply-concentration
// title: Concentration of supply
// question: How few hands does each capability lie in, by what was paid for it over the last year?
// parameters: limit: INTEGER = 25
// columns: capabilityId, capability, buyers, suppliers, paid, herfindahl, largestSupplierId, largestSupplier, largestShare
// index: none
:param limit => 25;
MATCH (dataset:Dataset)
WITH dataset.asOf AS asOf,
     dataset.asOf - duration('P364D') AS windowStart,
     left(toString(dataset.asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(dataset.asOf), 7) AS lastMonth
MATCH (capability:Capability)<-[:FOR]-(deal:Contract)
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
WITH capability, deal, paid
WHERE paid > 0
MATCH (supplier)-[:SUPPLIES]->(deal)-[:SERVES]->(buyer)
WITH capability, supplier, collect(DISTINCT buyer) AS buyers, sum(paid) AS paid
ORDER BY capability.id, paid DESC, supplier.id
WITH capability,
     collect({id: supplier.id, name: supplier.name, paid: paid}) AS suppliers,
     sum(paid) AS total,
     collect(buyers) AS buyersOfEach
CALL (buyersOfEach) {
  UNWIND buyersOfEach AS some
  UNWIND some AS buyer
  RETURN count(DISTINCT buyer) AS buyers
}
RETURN capability.id AS capabilityId,
       capability.name AS capability,
       buyers,
       size(suppliers) AS suppliers,
       total AS paid,
       reduce(sum = 0.0, one IN suppliers | sum + one.paid / total * one.paid / total) AS herfindahl,
       suppliers[0].id AS largestSupplierId,
       suppliers[0].name AS largestSupplier,
       suppliers[0].paid / total AS largestShare
ORDER BY herfindahl DESC, paid DESC, capabilityId
LIMIT $limit
