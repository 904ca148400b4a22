// id: run-link-communities
// title: Link findings to the communities they concern
// question: Which communities does each finding concern, and as what?
// parameters: rows: LIST<MAP>
// index: communityId, findingKey
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Community {id: row.id})
CREATE (f)-[:CONCERNS {role: row.role}]->(x)
