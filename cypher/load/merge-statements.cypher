// id: load-merge-statements
// title: Put statements, month by month
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (m:Party {id: row.partyId})
MERGE (m)-[:REPORTED]->(s:Statement {month: row.month})
SET s += row.properties
