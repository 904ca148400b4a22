// id: no-price
// title: Contract without a price
// question: Which contracts in force name no yearly value, and what was settled on them all the same?
// parameters: asOf: DATE, firstMonth: STRING, lastMonth: STRING
// columns: contractId, value, settledMonths
// index: none
// kinds: MARKET, EMC, VAM
// field: annualValue
// money: true
// scope: (contract:Contract {id: $contractId})
// finding: {supplier} and {buyer} have agreed no price in contract {contractId}
// action: Agree on a yearly value in contract {contractId}: without one, neither {supplier} nor {buyer} can tell a fair bill from a wrong one.
MATCH (contract:Contract)
WHERE contract.kind IN ['MARKET', 'EMC', 'VAM']
  AND contract.annualValue IS NULL
  AND contract.firstDay <= $asOf <= contract.lastDay
OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= $firstMonth
  AND settlement.month <= $lastMonth
  AND settlement.amount > 0
WITH contract, count(settlement) AS settledMonths, sum(settlement.amount) AS settled
RETURN contract.id AS contractId,
       CASE WHEN settledMonths > 0 THEN settled END AS value,
       settledMonths
ORDER BY contractId
