// id: run-link-contracts
// title: Link findings to the contracts they concern
// parameters: rows: LIST<MAP>
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Contract {id: row.id})
CREATE (f)-[:CONCERNS {role: row.role}]->(x)
