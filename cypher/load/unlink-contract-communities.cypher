// id: load-unlink-contract-communities
// title: Take contracts off their communities
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (:Contract {id: row.id})-[link:UNDER]->(:Community)
DELETE link
