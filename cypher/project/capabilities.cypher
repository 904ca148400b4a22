// id: project-capabilities
// title: Capabilities
// question: Which capabilities are there?
// columns: id, name
MATCH (c:Capability)
RETURN c.id AS id, c.name AS name
