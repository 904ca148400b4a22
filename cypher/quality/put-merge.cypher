// id: quality-put-merge
// title: Remember that two parties are one
// question: Who is to be treated as whom, and who says so?
// parameters: id: STRING, properties: MAP
// index: partyMergeId
MERGE (m:PartyMerge {id: $id})
SET m += $properties
