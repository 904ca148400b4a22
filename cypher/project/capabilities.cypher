// id: project-capabilities
// title: Capabilities
// question: Which capabilities are there?
// columns: id, name
// index: none
MATCH (c:Capability)
RETURN c.id AS id, c.name AS name
