// id: buyers-of-unit
// title: Who buys from a unit today
// question: Which parties other than user segments buy from this one under a contract in force, of which capabilities, and for how much a year?
// parameters: partyId: STRING, asOf: DATE = null
// columns: buyerId, buyer, contracts, capabilities, annualValue
// index: partyId
:param partyId => 'me-079';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
MATCH (supplier:Party {id: $partyId})-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer:Party)
WHERE contract.kind <> 'SALES'
  AND contract.firstDay <= asOf <= contract.lastDay
  AND buyer <> supplier
OPTIONAL MATCH (contract)-[:FOR]->(capability:Capability)
RETURN buyer.id AS buyerId,
       buyer.name AS buyer,
       count(DISTINCT contract) AS contracts,
       collect(DISTINCT capability.name) AS capabilities,
       sum(contract.annualValue) AS annualValue
ORDER BY buyerId
