// id: shared-communities-and-segments
// title: What two parties share
// question: To which communities do both belong, and to which user segments do both sell?
// parameters: partyId: STRING, otherId: STRING, asOf: DATE = null
// columns: type, id, name
// index: partyId
:param partyId => 'me-002';
:param otherId => 'me-078';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
MATCH (party:Party {id: $partyId}), (other:Party {id: $otherId})
CALL (party, other, asOf) {
  MATCH (party)-[mine:MEMBER_OF]->(community:Community)<-[theirs:MEMBER_OF]-(other)
  WHERE all(membership IN [mine, theirs]
    WHERE coalesce(membership.joinedOn, asOf) <= asOf
      AND coalesce(membership.leftOn, asOf) >= asOf)
  RETURN 'Community' AS type, community.id AS id, community.name AS name
  UNION
  MATCH (party)-[:SUPPLIES]->(mine:Contract)-[:SERVES]->(segment:UserSegment)
    <-[:SERVES]-(theirs:Contract)<-[:SUPPLIES]-(other)
  WHERE all(contract IN [mine, theirs]
    WHERE contract.firstDay <= asOf <= contract.lastDay)
  RETURN DISTINCT 'UserSegment' AS type, segment.id AS id, segment.name AS name
}
RETURN type, id, name
ORDER BY type, id
