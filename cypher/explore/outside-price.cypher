// id: outside-price
// title: What a buyer pays partners outside for a capability
// question: What does a request cost this buyer today where it buys outside?
// parameters: buyerId: STRING, capabilityId: STRING, asOf: DATE = null
// columns: supplier, contract, paid, requests, unitPrice
// index: partyId
:param buyerId => 'me-078';
:param capabilityId => 'cap-03';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (buyer:Party {id: $buyerId})<-[:SERVES]-(contract:Contract)
  -[:FOR]->(:Capability {id: $capabilityId})
MATCH (supplier:Partner)-[:SUPPLIES]->(contract)
MATCH (contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= firstMonth AND settlement.month <= lastMonth
WITH supplier, contract, sum(settlement.amount) AS paid, sum(settlement.requests) AS requests
WHERE requests > 0
RETURN supplier.id AS supplier, contract.id AS contract, paid, requests,
  paid / requests AS unitPrice
ORDER BY paid DESC, contract
