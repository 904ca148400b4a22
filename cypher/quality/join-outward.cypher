// id: quality-join-outward
// title: Let a party take over what leads away from one that is merged into it
// question: Which contracts, offers and months of this party are the other's?
// parameters: keep: STRING, merged: STRING
// index: partyId
MATCH (a:Party {id: $keep}), (b:Party {id: $merged})
MATCH (b)-[r:SUPPLIES|OFFERS|NEEDS|MEMBER_OF|REPORTED|INTERACTS_WITH]->(x)
WHERE x <> a
  AND NOT (type(r) IN ['OFFERS', 'NEEDS', 'MEMBER_OF'] AND EXISTS {
    MATCH (a)-[own:OFFERS|NEEDS|MEMBER_OF]->(x)
    WHERE type(own) = type(r)
  })
  AND NOT (type(r) = 'REPORTED' AND EXISTS {
    MATCH (a)-[:REPORTED]->(own)
    WHERE own.month = x.month
  })
  AND NOT (type(r) = 'INTERACTS_WITH' AND EXISTS {
    MATCH (a)-[own:INTERACTS_WITH]->(x)
    WHERE own.month = r.month
  })
CREATE (a)-[n:$(type(r))]->(x)
SET n = properties(r), n.mergedFrom = b.id
DELETE r
