// id: platform-distance
// title: How far each platform's units are from users
// question: How much of each platform's income comes from users, how far has it travelled, and how many units does it not reach?
// columns: platformId, platform, units, income, userBackedIncome, userBackedShare, userValue, upstreamness, orphans
// index: none
MATCH (unit:MicroEnterprise)-[:HOSTED_BY]->(platform:Platform)
MATCH (unit)-[:HAS_METRICS]->(metrics:PartyMetrics)
WITH platform,
     count(unit) AS units,
     sum(metrics.income) AS income,
     sum(metrics.userBackedIncome) AS backed,
     sum(metrics.userValue) AS userValue,
     sum(metrics.upstreamness * metrics.userBackedIncome) AS travelled,
     count(CASE WHEN metrics.orphan THEN 1 END) AS orphans
RETURN platform.id AS platformId,
       platform.name AS platform,
       units,
       income,
       backed AS userBackedIncome,
       CASE WHEN income > 0 THEN backed / income END AS userBackedShare,
       userValue,
       CASE WHEN backed > 0 THEN travelled / backed END AS upstreamness,
       orphans
ORDER BY userBackedShare, platformId
