// id: load-user-segments
// title: Put user segments
// question: Which user segments does the dataset have, and what does it say of each?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p:UserSegment, p += row.properties
