// id: platform-pairs-without-ties
// title: Pairs of platforms that never meet
// question: Which pairs of platforms have neither work nor contracts between their units, the largest first?
// parameters: asOf: DATE = null, minimumUnits: INTEGER = 3, limit: INTEGER = 25
// columns: oneId, one, oneUnits, otherId, other, otherUnits
// index: platformId
:param asOf => null;
:param minimumUnits => 3;
:param limit => 25;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (one:Platform)
WITH firstMonth, lastMonth, one, COUNT { (one)<-[:HOSTED_BY]-(:MicroEnterprise) } AS oneUnits
WHERE oneUnits >= $minimumUnits
WITH firstMonth, lastMonth, one, oneUnits,
     COLLECT {
       MATCH (one)<-[:HOSTED_BY]-(:MicroEnterprise)-[:SUPPLIES|SERVES]-(:Contract)
             -[:SUPPLIES|SERVES]-(:MicroEnterprise)-[:HOSTED_BY]->(partner:Platform)
       RETURN DISTINCT partner
     } AS partners
MATCH (other:Platform)
WHERE one.id < other.id
  AND NOT other IN partners
WITH firstMonth, lastMonth, one, oneUnits, other,
     COUNT { (other)<-[:HOSTED_BY]-(:MicroEnterprise) } AS otherUnits
WHERE otherUnits >= $minimumUnits
  AND NOT EXISTS {
    MATCH (one)<-[:HOSTED_BY]-(:MicroEnterprise)-[work:INTERACTS_WITH]-(:MicroEnterprise)-[:HOSTED_BY]->(other)
    WHERE work.hours > 0
      AND work.month >= firstMonth
      AND work.month <= lastMonth
  }
RETURN one.id AS oneId,
       one.name AS one,
       oneUnits,
       other.id AS otherId,
       other.name AS other,
       otherUnits
ORDER BY oneUnits * otherUnits DESC, oneId, otherId
LIMIT $limit
