// id: load-remove-platforms
// title: Remove platforms by id
// question: Which platforms does the dataset have no more?
// parameters: ids: LIST<STRING>
// index: platformId
UNWIND $ids AS id
MATCH (n:Platform {id: id})
DETACH DELETE n
