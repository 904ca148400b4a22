// id: quality-split-parties
// title: Make merged parties parties again
// question: Which parties were treated as others?
// index: none
MATCH (b:MergedParty)
OPTIONAL MATCH (b)-[into:MERGED_INTO]->()
DELETE into
WITH DISTINCT b, b.mergedLabel AS label
SET b:Party, b:$(label)
REMOVE b:MergedParty
SET b.mergedLabel = NULL
