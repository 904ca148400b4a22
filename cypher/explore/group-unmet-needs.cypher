// id: group-unmet-needs
// title: Needs of a group of units that others could serve and do not
// question: What do these units have budgets for that somebody outside offers and nobody outside supplies?
// parameters: unitIds: LIST<STRING>, asOf: STRING = '2026-03-31'
// columns: capabilityId, capability, units, unservedBudget
// index: partyId
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
      AND contract.firstDay <= date($asOf) <= contract.lastDay
  }
RETURN capability.id AS capabilityId,
       capability.name AS capability,
       count(unit) AS units,
       sum(need.annualBudget) AS unservedBudget
ORDER BY unservedBudget DESC, capabilityId
