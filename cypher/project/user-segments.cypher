// id: project-user-segments
// title: User segments
// question: Which users are there?
// columns: id, name
// index: none
MATCH (s:UserSegment)
RETURN s.id AS id, s.name AS name
