// id: group-shared-suppliers
// title: Suppliers of a group of units, and who else buys from them
// question: From whom do these units buy, and how many of their suppliers' buyers are in the group and elsewhere?
// parameters: unitIds: LIST<STRING>, asOf: DATE = null
// columns: supplierId, supplier, buyersInside, buyersOutside, paid
// index: partyId
:param unitIds => ['me-056', 'me-057', 'me-058', 'me-059', 'me-060', 'me-061', 'me-062', 'me-063'];
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (unit:Party)
WHERE unit.id IN $unitIds
MATCH (unit)<-[:SERVES]-(:Contract)<-[:SUPPLIES]-(supplier:Party)
WHERE NOT supplier:MicroEnterprise
WITH DISTINCT asOf, windowStart, firstMonth, lastMonth, supplier
MATCH (supplier)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer:MicroEnterprise)
WHERE coalesce(contract.signedOn, contract.startsOn, asOf) <= asOf
CALL (contract, asOf, windowStart, firstMonth, lastMonth) {
  OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
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
WITH supplier, buyer, sum(amount) AS amount
WHERE amount > 0
WITH supplier,
     sum(CASE WHEN buyer.id IN $unitIds THEN 1 ELSE 0 END) AS buyersInside,
     sum(CASE WHEN buyer.id IN $unitIds THEN 0 ELSE 1 END) AS buyersOutside,
     sum(CASE WHEN buyer.id IN $unitIds THEN amount ELSE 0.0 END) AS paid
WHERE buyersInside > 0
RETURN supplier.id AS supplierId,
       supplier.name AS supplier,
       buyersInside,
       buyersOutside,
       paid
ORDER BY buyersInside DESC, paid DESC, supplierId
