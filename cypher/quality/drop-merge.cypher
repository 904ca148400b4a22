// id: quality-drop-merge
// title: Forget that two parties are one
// question: Which two parties are two again?
// parameters: id: STRING
// index: partyMergeId
MATCH (m:PartyMerge {id: $id})
DELETE m
