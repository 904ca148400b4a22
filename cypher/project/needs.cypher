// id: project-needs
// title: Needs for capabilities
// question: Who needs what?
// columns: partyId, capabilityId, annualBudget, essential
// index: none
MATCH (p:Party)-[n:NEEDS]->(c:Capability)
RETURN p.id AS partyId, c.id AS capabilityId, n.annualBudget AS annualBudget,
       n.essential AS essential
