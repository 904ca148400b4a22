// id: load-platforms
// title: Put platforms
// question: Which platforms does the dataset have, and what does it say of each?
// parameters: rows: LIST<MAP>
// index: platformId
UNWIND $rows AS row
MERGE (p:Platform {id: row.id})
SET p += row.properties
