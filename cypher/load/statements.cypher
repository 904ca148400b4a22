// id: load-statements
// title: Add statements to units that have none of these months
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (m:Party {id: row.partyId})
CREATE (m)-[:REPORTED]->(s:Statement)
SET s = row.properties
