// id: contracts-among
// title: Contracts in force among some parties
// question: Who of these works with whom already? A pair without a contract in force has a row without one.
// parameters: partyIds: LIST<STRING>, asOf: DATE = null
// columns: supplier, buyer, contract, annualValue
// index: partyId
:param partyIds => ['me-078', 'me-080'];
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
MATCH (one:Party)
WHERE one.id IN $partyIds
MATCH (other:Party)
WHERE other.id IN $partyIds
  AND one.id < other.id
OPTIONAL MATCH (one)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(other)
WHERE contract.firstDay <= asOf <= contract.lastDay
WITH contract,
     CASE WHEN contract IS NULL OR EXISTS { (one)-[:SUPPLIES]->(contract) } THEN [one, other] ELSE [other, one] END AS pair
RETURN pair[0].id AS supplier,
       pair[1].id AS buyer,
       contract.id AS contract,
       contract.annualValue AS annualValue
ORDER BY contract IS NULL, supplier, buyer, contract
