// id: load-communities
// title: Put communities
// question: Which communities does the dataset have, and what does it say of each?
// parameters: rows: LIST<MAP>
// index: communityId
UNWIND $rows AS row
MERGE (c:Community {id: row.id})
SET c += row.properties
