// id: project-micro-enterprises
// title: Micro-enterprises and their platforms
// question: Which units are there and who hosts them?
// columns: id, name, kind, platformId, headcount, foundedOn, decisionPower, hiringPower, distributionPower
// index: none
MATCH (m:MicroEnterprise)
OPTIONAL MATCH (m)-[:HOSTED_BY]->(p:Platform)
RETURN m.id AS id, m.name AS name, m.kind AS kind, p.id AS platformId,
       m.headcount AS headcount, m.foundedOn AS foundedOn,
       m.decisionPower AS decisionPower, m.hiringPower AS hiringPower,
       m.distributionPower AS distributionPower
