// id: contracts-between
// title: Contracts between two parties
// question: Have these two ever had a contract with each other, and is one in force?
// parameters: partyId: STRING, otherId: STRING, asOf: DATE = null
// columns: contracts, inForce, lastEnd
// index: partyId
:param partyId => 'me-078';
:param otherId => 'me-080';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
MATCH (party:Party {id: $partyId}), (other:Party {id: $otherId})
OPTIONAL MATCH (party)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(other)
WHERE coalesce(contract.signedOn, contract.startsOn, asOf) <= asOf
RETURN
  count(contract) AS contracts,
  count(CASE WHEN contract.firstDay <= asOf <= contract.lastDay THEN contract END) AS inForce,
  max(contract.endsOn) AS lastEnd
