// id: load-remove-communities
// title: Remove communities by id
// parameters: ids: LIST<STRING>
// index: communityId
UNWIND $ids AS id
MATCH (n:Community {id: id})
DETACH DELETE n
