// id: platform-exchange
// title: With whom a platform works
// question: How much does a platform work with each other platform, the least first?
// parameters: platformId: STRING, firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12'
// columns: otherId, other, pairs, hours
// index: platformId
MATCH (platform:Platform {id: $platformId})
MATCH (other:Platform)
WHERE other <> platform
OPTIONAL MATCH (platform)<-[:HOSTED_BY]-(unit:MicroEnterprise)
               -[work:INTERACTS_WITH WHERE work.month >= $firstMonth AND work.month <= $lastMonth]
               -(partner:MicroEnterprise)-[:HOSTED_BY]->(other)
WITH other, unit, partner, sum(coalesce(work.hours, 0)) AS hours
RETURN other.id AS otherId, other.name AS other, count(partner) AS pairs, sum(hours) AS hours
ORDER BY hours, otherId
