// id: load-user-segments
// title: Put user segments
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p:UserSegment, p += row.properties
