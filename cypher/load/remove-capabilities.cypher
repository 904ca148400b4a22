// id: load-remove-capabilities
// title: Remove capabilities by id
// question: Which capabilities does the dataset have no more?
// parameters: ids: LIST<STRING>
// index: capabilityId
UNWIND $ids AS id
MATCH (n:Capability {id: id})
DETACH DELETE n
