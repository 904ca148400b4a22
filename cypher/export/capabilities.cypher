// id: export-capabilities
// title: Rows of capabilities.csv
// columns: id, name, category
MATCH (n:Capability)
RETURN n.id AS id, n.name AS name, n.category AS category
ORDER BY id
