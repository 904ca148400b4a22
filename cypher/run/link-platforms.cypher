// id: run-link-platforms
// title: Link findings to the platforms they concern
// parameters: rows: LIST<MAP>
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Platform {id: row.id})
CREATE (f)-[:CONCERNS {role: row.role}]->(x)
