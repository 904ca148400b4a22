// id: load-contract-communities
// title: Link contracts to the communities they stand under
// parameters: rows: LIST<MAP>
// index: contractId, communityId
UNWIND $rows AS row
MATCH (c:Contract {id: row.id})
MATCH (m:Community {id: row.communityId})
CREATE (c)-[:UNDER]->(m)
