// id: vam-without-target
// title: Value adjustment without a target
// question: Which value adjustment (VAM) contracts in force name no target?
// parameters: asOf: DATE
// columns: contractId, value, successMetric
// index: none
// kinds: VAM
// field: successThreshold
// scope: (contract:Contract {id: $contractId})
// finding: {supplier} and {buyer} adjust value in contract {contractId} without a target
// action: Set the leading target of contract {contractId} from which {supplier} earns its share from {buyer}; without one, value adjustment is a subsidy.
MATCH (contract:Contract)
WHERE contract.kind = 'VAM'
  AND contract.successThreshold IS NULL
  AND contract.firstDay <= $asOf <= contract.lastDay
RETURN contract.id AS contractId,
       contract.annualValue AS value,
       contract.successMetric AS successMetric
ORDER BY contractId
