// id: platform-unmet-needs
// title: Needs of a platform that others could serve and do not
// question: What do a platform's units have budgets for that somebody outside offers and nobody outside supplies?
// parameters: platformId: STRING, asOf: DATE = null
// columns: capabilityId, capability, units, unservedBudget
// index: platformId
:param platformId => 'pl-02';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
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
      AND contract.firstDay <= asOf <= contract.lastDay
  }
RETURN capability.id AS capabilityId,
       capability.name AS capability,
       count(unit) AS units,
       sum(need.annualBudget) AS unservedBudget
ORDER BY unservedBudget DESC, capabilityId
