// id: platform-pairs-without-ties
// title: Pairs of platforms that never meet
// question: Which pairs of platforms have neither work nor contracts between their units, the largest first?
// parameters: firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12', minimumUnits: INTEGER = 3, limit: INTEGER = 25
// columns: oneId, one, oneUnits, otherId, other, otherUnits
// index: none
MATCH (platform:Platform)
WITH platform, COUNT { (platform)<-[:HOSTED_BY]-(:MicroEnterprise) } AS units
WHERE units >= $minimumUnits
WITH collect({platform: platform, units: units}) AS all
UNWIND all AS first
UNWIND all AS second
WITH first.platform AS one,
     first.units AS oneUnits,
     second.platform AS other,
     second.units AS otherUnits
WHERE one.id < other.id
WITH one, oneUnits, other, otherUnits
ORDER BY oneUnits * otherUnits DESC, one.id, other.id
WHERE NOT EXISTS {
    MATCH (one)<-[:HOSTED_BY]-(:MicroEnterprise)-[work:INTERACTS_WITH]-(:MicroEnterprise)-[:HOSTED_BY]->(other)
    WHERE work.hours > 0
      AND work.month >= $firstMonth
      AND work.month <= $lastMonth
  }
  AND NOT EXISTS {
    MATCH (one)<-[:HOSTED_BY]-(:MicroEnterprise)-[:SUPPLIES|SERVES]-(:Contract)
          -[:SUPPLIES|SERVES]-(:MicroEnterprise)-[:HOSTED_BY]->(other)
  }
RETURN one.id AS oneId,
       one.name AS one,
       oneUnits,
       other.id AS otherId,
       other.name AS other,
       otherUnits
LIMIT $limit
