// id: load-hosting
// title: Link micro-enterprises to their platforms
// question: Which platform hosts each unit?
// parameters: rows: LIST<MAP>
// index: partyId, platformId
UNWIND $rows AS row
MATCH (m:Party {id: row.id})
MATCH (p:Platform {id: row.platformId})
CREATE (m)-[:HOSTED_BY]->(p)
