// id: export-user-segments
// title: Rows of user_segments.csv
// question: Which user segments are there, as a dataset writes them?
// columns: id, name, users
// index: none
MATCH (n:UserSegment|MergedParty)
WHERE n:UserSegment OR n.mergedLabel = 'UserSegment'
RETURN n.id AS id, n.name AS name, n.users AS users
ORDER BY id
