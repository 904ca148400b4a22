// id: platform-exchange
// title: With whom a platform works
// question: How much does a platform work with each other platform, the least first?
// parameters: platformId: STRING, asOf: DATE = null
// columns: otherId, other, pairs, hours
// index: platformId
:param platformId => 'pl-02';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (platform:Platform {id: $platformId})
CALL (platform, firstMonth, lastMonth) {
  MATCH (platform)<-[:HOSTED_BY]-(unit:MicroEnterprise)-[work:INTERACTS_WITH]-(partner:MicroEnterprise)
  WHERE work.month >= firstMonth
    AND work.month <= lastMonth
  WITH unit, partner, sum(work.hours) AS hours
  MATCH (partner)-[:HOSTED_BY]->(met:Platform)
  WITH met, count(*) AS pairs, sum(hours) AS hours
  RETURN collect({platform: met, pairs: pairs, hours: hours}) AS exchanges
}
MATCH (other:Platform)
WHERE other <> platform
WITH other, [exchange IN exchanges WHERE exchange.platform = other][0] AS exchange
RETURN other.id AS otherId,
       other.name AS other,
       coalesce(exchange.pairs, 0) AS pairs,
       coalesce(exchange.hours, 0) AS hours
ORDER BY hours, otherId
