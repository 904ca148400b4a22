// id: run-link-platforms
// title: Link findings to the platforms they concern
// question: Which platforms does each finding concern, and as what?
// parameters: rows: LIST<MAP>
// index: findingKey, platformId
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Platform {id: row.id})
CREATE (f)-[:CONCERNS {role: row.role}]->(x)
