// id: load-micro-enterprises
// title: Put micro-enterprises
// question: Which units does the dataset have, and what does it say of each?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p:MicroEnterprise, p += row.properties
