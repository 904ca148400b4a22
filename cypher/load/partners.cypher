// id: load-partners
// title: Put partners
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p:Partner, p += row.properties
