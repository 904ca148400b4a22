// id: load-contract-capabilities
// title: Link contracts to what they are for
// question: Which capability is each contract for?
// parameters: rows: LIST<MAP>
// index: contractId, capabilityId
UNWIND $rows AS row
MATCH (c:Contract {id: row.id})
MATCH (k:Capability {id: row.capabilityId})
CREATE (c)-[:FOR]->(k)
