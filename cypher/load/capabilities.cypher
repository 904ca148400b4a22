// id: load-capabilities
// title: Put capabilities
// question: Which capabilities does the dataset have, and what does it say of each?
// parameters: rows: LIST<MAP>
// index: capabilityId
UNWIND $rows AS row
MERGE (k:Capability {id: row.id})
SET k += row.properties
