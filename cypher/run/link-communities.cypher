// id: run-link-communities
// title: Link findings to the communities they concern
// parameters: rows: LIST<MAP>
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Community {id: row.id})
CREATE (f)-[:CONCERNS {role: row.role}]->(x)
