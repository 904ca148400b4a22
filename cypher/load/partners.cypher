// id: load-partners
// title: Put partners
// question: Which partners does the dataset have, and what does it say of each?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p:Partner, p += row.properties
