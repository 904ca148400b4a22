// id: run-link-parties
// title: Link findings to the parties they concern
// parameters: rows: LIST<MAP>
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Party {id: row.id})
CREATE (f)-[:CONCERNS {role: row.role}]->(x)
