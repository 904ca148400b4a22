// id: contracts-among
// title: Contracts in force among some parties
// question: Who of these works with whom already?
// parameters: partyIds: LIST<STRING>, asOf: DATE
// columns: supplier, buyer, contract, annualValue
// index: partyId
MATCH (supplier:Party)
WHERE supplier.id IN $partyIds
MATCH (supplier)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer:Party)
WHERE buyer.id IN $partyIds
  AND contract.firstDay <= $asOf <= contract.lastDay
RETURN supplier.id AS supplier, buyer.id AS buyer, contract.id AS contract,
  contract.annualValue AS annualValue
ORDER BY supplier, buyer, contract
