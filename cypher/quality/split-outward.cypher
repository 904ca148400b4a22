// id: quality-split-outward
// title: Give merged parties back what leads away from them
// question: Which contracts, offers and months were taken over from a merged party?
// index: none
MATCH (b:MergedParty)-[:MERGED_INTO]->(a)
MATCH (a)-[r:SUPPLIES|OFFERS|NEEDS|MEMBER_OF|REPORTED|INTERACTS_WITH]->(x)
WHERE r.mergedFrom = b.id
CREATE (b)-[n:$(type(r))]->(x)
SET n = properties(r), n.mergedFrom = NULL
DELETE r
