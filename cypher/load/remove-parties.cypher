// id: load-remove-parties
// title: Remove parties by id, with the figures of the newest run about them
// question: Which parties does the dataset have no more?
// parameters: ids: LIST<STRING>
// index: partyId
UNWIND $ids AS id
MATCH (n:Party {id: id})
OPTIONAL MATCH (n)-[:HAS_METRICS]->(m:PartyMetrics)
DETACH DELETE n, m
