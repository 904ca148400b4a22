// id: load-unlink-contract-communities
// title: Take contracts off their communities
// question: Which contracts are about to be linked to a community anew?
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (:Contract {id: row.id})-[link:UNDER]->(:Community)
DELETE link
