// id: load-unlink-contract-capabilities
// title: Take contracts off their capabilities
// question: Which contracts are about to be linked to a capability anew?
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (:Contract {id: row.id})-[link:FOR]->(:Capability)
DELETE link
