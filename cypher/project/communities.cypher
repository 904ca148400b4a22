// id: project-communities
// title: Communities
// question: Which communities are there?
// columns: id, name
// index: none
MATCH (c:Community)
RETURN c.id AS id, c.name AS name
