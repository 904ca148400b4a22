// id: three-step-paths
// title: Three-step paths between two parties
// question: Over which pairs of partners who trade with each other are these two joined, and what does each path add to l3?
// parameters: partyId: STRING, otherId: STRING, asOf: DATE = null
// columns: first, second, firstPartners, secondPartners, part
// index: partyId
:param partyId => 'me-078';
:param otherId => 'me-091';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
MATCH (party:Party {id: $partyId})-[:SUPPLIES|SERVES]-(one:Contract)-[:SUPPLIES|SERVES]-(first:Party)
WHERE NOT first:UserSegment
  AND one.firstDay <= asOf <= one.lastDay
WITH DISTINCT asOf, party, first
MATCH (first)-[:SUPPLIES|SERVES]-(two:Contract)-[:SUPPLIES|SERVES]-(second:Party)
WHERE NOT second:UserSegment
  AND second <> party
  AND two.firstDay <= asOf <= two.lastDay
WITH DISTINCT asOf, first, second
MATCH (second)-[:SUPPLIES|SERVES]-(three:Contract)-[:SUPPLIES|SERVES]-(:Party {id: $otherId})
WHERE first.id <> $otherId
  AND three.firstDay <= asOf <= three.lastDay
WITH DISTINCT asOf, first, second
WITH first, second, [party IN [first, second] |
  COUNT {
    MATCH (party)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(partner:Party)
    WHERE NOT partner:UserSegment
      AND contract.firstDay <= asOf <= contract.lastDay
    RETURN DISTINCT partner
  }] AS partners
RETURN
  first.id AS first,
  second.id AS second,
  partners[0] AS firstPartners,
  partners[1] AS secondPartners,
  1 / sqrt(partners[0] * partners[1]) AS part
ORDER BY part DESC, first, second
