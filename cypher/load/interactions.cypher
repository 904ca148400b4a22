// id: load-interactions
// title: Add interactions between units that have none of these months
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (a:Party {id: row.sourceId})
MATCH (b:Party {id: row.targetId})
CREATE (a)-[i:INTERACTS_WITH]->(b)
SET i = row.properties
