// id: group-unmet-needs
// title: Needs of a group of units that others could serve and do not
// question: What do these units have budgets for that somebody outside offers and nobody outside supplies?
// parameters: unitIds: LIST<STRING>, asOf: DATE = null
// columns: capabilityId, capability, units, unservedBudget
// index: partyId
:param unitIds => ['me-056', 'me-057', 'me-058', 'me-059', 'me-060', 'me-061', 'me-062', 'me-063'];
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
MATCH (unit:Party)-[need:NEEDS]->(capability:Capability)
WHERE unit.id IN $unitIds
  AND need.annualBudget > 0
  AND EXISTS {
    MATCH (outsider:Party)-[offer:OFFERS]->(capability)
    WHERE coalesce(offer.monthlyCapacity, 1) > 0
      AND NOT outsider.id IN $unitIds
  }
  AND NOT EXISTS {
    MATCH (unit)<-[:SERVES]-(contract:Contract)-[:FOR]->(capability),
          (contract)<-[:SUPPLIES]-(supplier:Party)
    WHERE NOT supplier.id IN $unitIds
      AND contract.firstDay <= asOf <= contract.lastDay
  }
RETURN capability.id AS capabilityId,
       capability.name AS capability,
       count(unit) AS units,
       sum(need.annualBudget) AS unservedBudget
ORDER BY unservedBudget DESC, capabilityId
