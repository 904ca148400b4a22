// id: run-link-losses
// title: Link bottlenecks to the units that would lose user revenue
// question: Who would lose how much user revenue a year if this bottleneck stopped, and what would be left of it?
// parameters: rows: LIST<MAP>
// index: findingKey, partyId
UNWIND $rows AS row
MATCH (f:Finding {key: row.key})
MATCH (x:Party {id: row.id})
CREATE (f)-[:WOULD_COST {userRevenueLost: row.userRevenueLost, health: row.health}]->(x)
