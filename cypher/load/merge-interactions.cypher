// id: load-merge-interactions
// title: Put interactions, month by month
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (a:Party {id: row.sourceId})
MATCH (b:Party {id: row.targetId})
MERGE (a)-[i:INTERACTS_WITH {month: row.month}]->(b)
SET i += row.properties
