// id: load-capabilities
// title: Put capabilities
// parameters: rows: LIST<MAP>
// index: capabilityId
UNWIND $rows AS row
MERGE (k:Capability {id: row.id})
SET k += row.properties
