// id: party-communities
// title: Communities by id
// question: Which communities are there, what for, and with how many members?
// parameters: afterId: STRING, limit: INTEGER
// columns: community, members
// index: none
MATCH (m:Community)
WHERE $afterId IS NULL OR m.id > $afterId
WITH m
ORDER BY m.id
LIMIT $limit
RETURN properties(m) AS community, COUNT { (m)<-[:MEMBER_OF]-(:Party) } AS members
ORDER BY community.id
