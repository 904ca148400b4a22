// id: load-unlink-contract-capabilities
// title: Take contracts off their capabilities
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (:Contract {id: row.id})-[link:FOR]->(:Capability)
DELETE link
