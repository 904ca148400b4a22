// id: load-needs
// title: Put needs for capabilities
// parameters: rows: LIST<MAP>
// index: partyId, capabilityId
UNWIND $rows AS row
MATCH (p:Party {id: row.partyId})
MATCH (x:Capability {id: row.capabilityId})
MERGE (p)-[r:NEEDS]->(x)
SET r += row.properties
