// id: no-success-metric
// title: Contract without a success metric
// question: Which contracts in force do not say what counts as success?
// parameters: asOf: DATE
// columns: contractId, value, signedOn
// index: none
// kinds: MARKET, EMC, VAM
// field: successMetric
// scope: (contract:Contract {id: $contractId})
// finding: {supplier} and {buyer} have not agreed what counts as success in contract {contractId}
// action: Let {supplier} and {buyer} write into contract {contractId} what is measured, from which value on it counts as success and what follows when it is missed.
MATCH (contract:Contract)
WHERE contract.kind IN ['MARKET', 'EMC', 'VAM']
  AND contract.successMetric IS NULL
  AND contract.firstDay <= $asOf <= contract.lastDay
RETURN contract.id AS contractId,
       contract.annualValue AS value,
       contract.signedOn AS signedOn
ORDER BY contractId
