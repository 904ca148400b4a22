// id: quality-split-inward
// title: Give merged parties back what leads to them
// question: Which contracts and interactions were taken over from a merged party?
// index: none
MATCH (b:MergedParty)-[:MERGED_INTO]->(a)
MATCH (x)-[r:SERVES|INTERACTS_WITH]->(a)
WHERE r.mergedTo = b.id
CREATE (x)-[n:$(type(r))]->(b)
SET n = properties(r), n.mergedTo = NULL
DELETE r
