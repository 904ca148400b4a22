// id: load-remove-contracts
// title: Remove contracts by id
// parameters: ids: LIST<STRING>
// index: contractId
UNWIND $ids AS id
MATCH (n:Contract {id: id})
DETACH DELETE n
