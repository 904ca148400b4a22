// id: load-offers
// title: Put offers of capabilities
// question: Who offers which capability, at what price and how much of it?
// parameters: rows: LIST<MAP>
// index: partyId, capabilityId
UNWIND $rows AS row
MATCH (p:Party {id: row.partyId})
MATCH (x:Capability {id: row.capabilityId})
MERGE (p)-[r:OFFERS]->(x)
SET r += row.properties
