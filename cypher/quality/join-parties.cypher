// id: quality-join-parties
// title: Make a party no party of its own
// question: Who is treated as whom from here on?
// parameters: keep: STRING, merged: STRING
// index: partyId
MATCH (a:Party {id: $keep}), (b:Party {id: $merged})
SET b.mergedLabel = head([label IN labels(b) WHERE label <> 'Party']), b:MergedParty
REMOVE b:Party:MicroEnterprise:Partner:UserSegment
CREATE (b)-[:MERGED_INTO]->(a)
