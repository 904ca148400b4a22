// id: load-unlink-contract-parties
// title: Take contracts off their parties
// question: Which contracts are about to be linked to supplier and buyer anew?
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (:Contract {id: row.id})-[link:SUPPLIES|SERVES]-(:Party)
DELETE link
