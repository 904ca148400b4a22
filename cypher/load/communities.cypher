// id: load-communities
// title: Put communities
// parameters: rows: LIST<MAP>
// index: communityId
UNWIND $rows AS row
MERGE (c:Community {id: row.id})
SET c += row.properties
