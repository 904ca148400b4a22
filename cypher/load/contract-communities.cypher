// id: load-contract-communities
// title: Link contracts to the communities they stand under
// question: Under which community does each contract stand?
// parameters: rows: LIST<MAP>
// index: contractId, communityId
UNWIND $rows AS row
MATCH (c:Contract {id: row.id})
MATCH (m:Community {id: row.communityId})
CREATE (c)-[:UNDER]->(m)
