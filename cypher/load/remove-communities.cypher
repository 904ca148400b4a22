// id: load-remove-communities
// title: Remove communities by id
// question: Which communities does the dataset have no more?
// parameters: ids: LIST<STRING>
// index: communityId
UNWIND $ids AS id
MATCH (n:Community {id: id})
DETACH DELETE n
