// id: sales-to-segment
// title: A unit's sales to a user segment
// question: How near is this unit to these users?
// parameters: unitId: STRING, segmentId: STRING, asOf: DATE = null
// columns: contract, annualValue, startsOn, endsOn
// index: partyId
:param unitId => 'me-002';
:param segmentId => 'us-02';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
MATCH (:Party {id: $unitId})-[:SUPPLIES]->(contract:Contract {kind: 'SALES'})
  -[:SERVES]->(:Party {id: $segmentId})
WHERE contract.firstDay <= asOf <= contract.lastDay
RETURN contract.id AS contract, contract.annualValue AS annualValue,
  contract.startsOn AS startsOn, contract.endsOn AS endsOn
ORDER BY annualValue DESC, contract
