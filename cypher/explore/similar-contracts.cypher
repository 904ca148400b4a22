// id: similar-contracts
// title: What similar contracts are worth
// question: What is the median value a year of the contracts in force between parties of the same two kinds as these?
// parameters: probability: FLOAT = 1.0, partyId: STRING, otherId: STRING, asOf: DATE = null
// columns: kinds, contracts, medianValue, expectedAnnualValue
// index: partyId
:param probability => 1.0;
:param partyId => 'me-078';
:param otherId => 'me-091';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (party:Party {id: $partyId}), (other:Party {id: $otherId})
WITH asOf, windowStart, firstMonth, lastMonth,
     [one IN [party, other] | CASE WHEN one:MicroEnterprise THEN one.kind ELSE 'PARTNER' END] AS kinds
MATCH (supplier:Party)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer:Party)
WHERE contract.kind <> 'SALES'
  AND contract.firstDay <= asOf <= contract.lastDay
CALL (contract, windowStart, firstMonth, lastMonth, asOf) {
  WITH contract
  WHERE contract.annualValue IS NOT NULL
  RETURN contract.annualValue AS value
  UNION ALL
  WITH contract
  WHERE contract.annualValue IS NULL
  OPTIONAL MATCH (contract)-[:SETTLED]->(settlement)
  WHERE settlement.month >= firstMonth
    AND settlement.month <= lastMonth
  RETURN sum(settlement.amount) AS value
}
WITH kinds, value,
     [one IN [supplier, buyer] | CASE WHEN one:MicroEnterprise THEN one.kind ELSE 'PARTNER' END] AS between
WHERE value > 0
WITH kinds, collect(value) AS all,
     collect(CASE WHEN between = kinds OR between = reverse(kinds) THEN value END) AS similar
WITH kinds, CASE WHEN size(similar) >= 5 THEN similar ELSE all END AS values
UNWIND values AS value
RETURN kinds, count(value) AS contracts, percentileCont(value, 0.5) AS medianValue,
       $probability * percentileCont(value, 0.5) AS expectedAnnualValue
