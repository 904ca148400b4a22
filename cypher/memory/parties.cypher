// id: memory-parties
// title: All parties with what is their own and the newest run's figures
// question: What has to be kept of parties while the database is away?
// parameters: limit: INTEGER
// columns: id, name, labels, kind, headcount, platformId, platformName, metrics, party, platform, memberships, offers, needs
// index: none
MATCH (p:Party)
WITH p
ORDER BY p.id
LIMIT $limit
OPTIONAL MATCH (p)-[:HOSTED_BY]->(host:Platform)
OPTIONAL MATCH (p)-[:HAS_METRICS]->(m:PartyMetrics)
RETURN p.id AS id, p.name AS name, labels(p) AS labels, p.kind AS kind,
       p.headcount AS headcount, host.id AS platformId, host.name AS platformName,
       properties(m) AS metrics, properties(p) AS party, properties(host) AS platform,
       COLLECT {
         MATCH (p)-[member:MEMBER_OF]->(c:Community)
         RETURN {member: properties(member), community: properties(c)}
       } AS memberships,
       COLLECT {
         MATCH (p)-[offer:OFFERS]->(c:Capability)
         RETURN {offer: properties(offer), capability: properties(c)}
       } AS offers,
       COLLECT {
         MATCH (p)-[need:NEEDS]->(c:Capability)
         RETURN {need: properties(need), capability: properties(c)}
       } AS needs
ORDER BY id
