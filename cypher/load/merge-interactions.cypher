// id: load-merge-interactions
// title: Put interactions, month by month
// question: Who worked with whom, in months that may be known already?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (a:Party {id: row.sourceId})
MATCH (b:Party {id: row.targetId})
MERGE (a)-[i:INTERACTS_WITH {month: row.month}]->(b)
SET i += row.properties
