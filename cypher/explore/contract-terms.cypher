// id: contract-terms
// title: What contracts say and what was settled on them
// question: Who supplies whom under these contracts, on which terms, and what came of it in the window?
// parameters: contractIds: LIST<STRING>, asOf: DATE = null
// columns: contractId, kind, supplierId, supplier, buyerId, buyer, capability, community, annualValue, signedOn, startsOn, endsOn, successMetric, successThreshold, penaltyRate, outsideOption, settledMonths, settled, lowestSatisfaction
// index: contractId
:param contractIds => ['c-199', 'c-250'];
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (contract:Contract)
WHERE contract.id IN $contractIds
MATCH (supplier:Party)-[:SUPPLIES]->(contract)-[:SERVES]->(buyer:Party)
OPTIONAL MATCH (contract)-[:FOR]->(capability:Capability)
OPTIONAL MATCH (contract)-[:UNDER]->(community:Community)
OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= firstMonth
  AND settlement.month <= lastMonth
WITH contract, supplier, buyer, capability, community,
     count(settlement) AS settledMonths,
     sum(settlement.amount) AS settled,
     min(settlement.satisfaction) AS lowest
RETURN contract.id AS contractId,
       contract.kind AS kind,
       supplier.id AS supplierId,
       supplier.name AS supplier,
       buyer.id AS buyerId,
       buyer.name AS buyer,
       capability.name AS capability,
       community.name AS community,
       contract.annualValue AS annualValue,
       contract.signedOn AS signedOn,
       contract.startsOn AS startsOn,
       contract.endsOn AS endsOn,
       contract.successMetric AS successMetric,
       contract.successThreshold AS successThreshold,
       contract.penaltyRate AS penaltyRate,
       contract.outsideOption AS outsideOption,
       settledMonths,
       settled,
       CASE WHEN coalesce(supplier.headcount, 5) >= 5 THEN lowest END AS lowestSatisfaction
ORDER BY contractId
