// id: quality-join-inward
// title: Let a party take over what leads to one that is merged into it
// question: Which contracts and interactions of this party are the other's?
// parameters: keep: STRING, merged: STRING
// index: partyId
MATCH (a:Party {id: $keep}), (b:Party {id: $merged})
MATCH (x)-[r:SERVES|INTERACTS_WITH]->(b)
WHERE x <> a
  AND NOT (type(r) = 'INTERACTS_WITH' AND EXISTS {
    MATCH (x)-[own:INTERACTS_WITH]->(a)
    WHERE own.month = r.month
  })
CREATE (x)-[n:$(type(r))]->(a)
SET n = properties(r), n.mergedTo = b.id
DELETE r
