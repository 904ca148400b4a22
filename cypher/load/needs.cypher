// id: load-needs
// title: Put needs for capabilities
// question: Who needs which capability, and with how much to spend?
// parameters: rows: LIST<MAP>
// index: partyId, capabilityId
UNWIND $rows AS row
MATCH (p:Party {id: row.partyId})
MATCH (x:Capability {id: row.capabilityId})
MERGE (p)-[r:NEEDS]->(x)
SET r += row.properties
