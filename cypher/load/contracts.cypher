// id: load-contracts
// title: Put contracts
// question: Which contracts does the dataset have, and what does each say?
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MERGE (c:Contract {id: row.id})
SET c += row.properties
