// id: run-link-contracts
// title: Link findings to the contracts they concern
// question: Which contracts does each finding concern, and as what?
// parameters: rows: LIST<MAP>
// index: contractId, findingKey
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Contract {id: row.id})
CREATE (f)-[:CONCERNS {role: row.role}]->(x)
