// id: export-user-segments
// title: Rows of user_segments.csv
// columns: id, name, users
MATCH (n:UserSegment)
RETURN n.id AS id, n.name AS name, n.users AS users
ORDER BY id
