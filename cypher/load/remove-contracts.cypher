// id: load-remove-contracts
// title: Remove contracts by id
// question: Which contracts does the dataset have no more?
// parameters: ids: LIST<STRING>
// index: contractId
UNWIND $ids AS id
MATCH (n:Contract {id: id})
DETACH DELETE n
