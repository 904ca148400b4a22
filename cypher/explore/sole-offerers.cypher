// id: sole-offerers
// title: Capabilities that only one party offers
// question: Which capabilities that somebody cannot work without does nobody else offer?
// parameters: limit: INTEGER = 25
// columns: capabilityId, capability, offererId, offerer, essentialFor, annualBudget
// index: none
:param limit => 25;
MATCH (capability:Capability)
WHERE COUNT { (:Party)-[:OFFERS]->(capability) } = 1
MATCH (offerer:Party)-[:OFFERS]->(capability)
MATCH (buyer:Party)-[need:NEEDS]->(capability)
WHERE need.essential AND buyer <> offerer
RETURN capability.id AS capabilityId,
       capability.name AS capability,
       offerer.id AS offererId,
       offerer.name AS offerer,
       count(buyer) AS essentialFor,
       sum(need.annualBudget) AS annualBudget
ORDER BY essentialFor DESC, annualBudget DESC, capabilityId
LIMIT $limit
