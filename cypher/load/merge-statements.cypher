// id: load-merge-statements
// title: Put statements, month by month
// question: What did each unit report, in months that may be known already?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (m:Party {id: row.partyId})
MERGE (m)-[:REPORTED]->(s:Statement {month: row.month})
SET s += row.properties
