// id: run-link-parties
// title: Link findings to the parties they concern
// question: Which parties does each finding concern, and as what?
// parameters: rows: LIST<MAP>
// index: findingKey, partyId
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Party {id: row.id})
CREATE (f)-[:CONCERNS {role: row.role}]->(x)
