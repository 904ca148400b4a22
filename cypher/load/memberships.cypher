// id: load-memberships
// title: Put memberships of communities
// question: Who belongs to which community, on which terms?
// parameters: rows: LIST<MAP>
// index: partyId, communityId
UNWIND $rows AS row
MATCH (p:Party {id: row.partyId})
MATCH (x:Community {id: row.communityId})
MERGE (p)-[r:MEMBER_OF]->(x)
SET r += row.properties
