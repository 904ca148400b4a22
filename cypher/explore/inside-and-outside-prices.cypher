// id: inside-and-outside-prices
// title: What a capability costs inside and outside
// question: What was paid a request for this capability in the window, by contract, inside the market and outside?
// parameters: capabilityId: STRING, asOf: DATE = null
// columns: contractId, kind, supplier, buyer, requests, paid, price
// index: capabilityId
:param capabilityId => 'cap-20';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (capability:Capability {id: $capabilityId})<-[:FOR]-(contract:Contract)-[:SETTLED]->(settlement:Settlement)
WHERE contract.kind <> 'SALES'
  AND settlement.month >= firstMonth
  AND settlement.month <= lastMonth
  AND settlement.requests IS NOT NULL
  AND settlement.amount IS NOT NULL
WITH contract, sum(settlement.requests) AS requests, sum(settlement.amount) AS paid
WHERE requests > 0
MATCH (supplier:Party)-[:SUPPLIES]->(contract)-[:SERVES]->(buyer:Party)
RETURN contract.id AS contractId,
       contract.kind AS kind,
       supplier.name AS supplier,
       buyer.name AS buyer,
       requests,
       paid,
       paid / requests AS price
ORDER BY price DESC, contractId
