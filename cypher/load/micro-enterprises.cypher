// id: load-micro-enterprises
// title: Put micro-enterprises
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MERGE (p:Party {id: row.id})
SET p:MicroEnterprise, p += row.properties
