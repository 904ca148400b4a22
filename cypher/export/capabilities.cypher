// id: export-capabilities
// title: Rows of capabilities.csv
// question: Which capabilities are there, as a dataset writes them?
// columns: id, name, category
// index: none
MATCH (n:Capability)
RETURN n.id AS id, n.name AS name, n.category AS category
ORDER BY id
