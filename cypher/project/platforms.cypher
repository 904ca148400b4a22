// id: project-platforms
// title: Platforms
// question: Which platforms are there?
// columns: id, name
// index: none
MATCH (p:Platform)
RETURN p.id AS id, p.name AS name
