// id: field-coverage
// title: How many contracts carry each field
// question: Of the contracts of each kind that ran in the window, how many say what a rule needs to know?
// parameters: asOf: DATE, windowStart: DATE, firstMonth: STRING, lastMonth: STRING
// columns: kind, contracts, annualValue, endsOn, successMetric, successThreshold, penaltyRate, outsideOption, capability, amount, requests, satisfaction
// index: none
MATCH (contract:Contract)
WHERE contract.firstDay <= $asOf
  AND contract.lastDay >= $windowStart
OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= $firstMonth
  AND settlement.month <= $lastMonth
WITH contract,
     count(settlement.amount) > 0 AS hasAmount,
     count(settlement.requests) > 0 AS hasRequests,
     count(settlement.satisfaction) > 0 AS hasSatisfaction
RETURN contract.kind AS kind,
       count(contract) AS contracts,
       count(contract.annualValue) AS annualValue,
       count(contract.endsOn) AS endsOn,
       count(contract.successMetric) AS successMetric,
       count(contract.successThreshold) AS successThreshold,
       count(contract.penaltyRate) AS penaltyRate,
       count(contract.outsideOption) AS outsideOption,
       count(CASE WHEN EXISTS { (contract)-[:FOR]->(:Capability) } THEN 1 END) AS capability,
       count(CASE WHEN hasAmount THEN 1 END) AS amount,
       count(CASE WHEN hasRequests THEN 1 END) AS requests,
       count(CASE WHEN hasSatisfaction THEN 1 END) AS satisfaction
ORDER BY kind
