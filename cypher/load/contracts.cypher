// id: load-contracts
// title: Put contracts
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MERGE (c:Contract {id: row.id})
SET c += row.properties
