// id: party-merged-into
// title: The party that another is treated as
// question: Whom is this party a second entry of?
// parameters: partyId: STRING
// columns: id
// index: none
MATCH (:MergedParty {id: $partyId})-[:MERGED_INTO]->(p:Party)
RETURN p.id AS id
