// id: party-entries
// title: Parties by their ids
// question: What does a list say of these parties?
// parameters: ids: LIST<STRING>
// columns: id, name, labels, kind, headcount, platformId, platformName, metrics
// index: partyId
UNWIND $ids AS id
MATCH (p:Party {id: id})
OPTIONAL MATCH (p)-[:HOSTED_BY]->(host:Platform)
OPTIONAL MATCH (p)-[:HAS_METRICS]->(m:PartyMetrics)
RETURN p.id AS id, p.name AS name, labels(p) AS labels, p.kind AS kind,
       p.headcount AS headcount, host.id AS platformId, host.name AS platformName,
       properties(m) AS metrics
