// id: party-platforms
// title: Platforms by id
// question: Which platforms are there, and how many units does each host?
// parameters: afterId: STRING, limit: INTEGER
// columns: id, name, kind, units
// index: none
MATCH (p:Platform)
WHERE $afterId IS NULL OR p.id > $afterId
WITH p
ORDER BY p.id
LIMIT $limit
RETURN p.id AS id, p.name AS name, p.kind AS kind,
       COUNT { (p)<-[:HOSTED_BY]-(:MicroEnterprise) } AS units
ORDER BY id
