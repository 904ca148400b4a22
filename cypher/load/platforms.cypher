// id: load-platforms
// title: Put platforms
// parameters: rows: LIST<MAP>
// index: platformId
UNWIND $rows AS row
MERGE (p:Platform {id: row.id})
SET p += row.properties
