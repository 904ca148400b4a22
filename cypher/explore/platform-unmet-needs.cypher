// id: platform-unmet-needs
// title: Needs of a platform that others could serve and do not
// question: What do a platform's units have budgets for that somebody outside offers and nobody outside supplies?
// parameters: platformId: STRING, asOf: STRING = '2026-03-31'
// columns: capabilityId, capability, units, unservedBudget
// index: platformId
MATCH (platform:Platform {id: $platformId})<-[:HOSTED_BY]-(unit:MicroEnterprise)-[need:NEEDS]->(capability:Capability)
WHERE need.annualBudget > 0
  AND EXISTS {
    MATCH (outsider:Party)-[offer:OFFERS]->(capability)
    WHERE coalesce(offer.monthlyCapacity, 1) > 0
      AND NOT EXISTS { (outsider)-[:HOSTED_BY]->(platform) }
  }
  AND NOT EXISTS {
    MATCH (unit)<-[:SERVES]-(contract:Contract)-[:FOR]->(capability)
    WHERE NOT EXISTS { (contract)<-[:SUPPLIES]-(:MicroEnterprise)-[:HOSTED_BY]->(platform) }
      AND contract.firstDay <= date($asOf) <= contract.lastDay
  }
RETURN capability.id AS capabilityId,
       capability.name AS capability,
       count(unit) AS units,
       sum(need.annualBudget) AS unservedBudget
ORDER BY unservedBudget DESC, capabilityId
