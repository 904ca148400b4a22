// id: export-platforms
// title: Rows of platforms.csv
// question: Which platforms are there, as a dataset writes them?
// columns: id, name, kind
// index: none
MATCH (n:Platform)
RETURN n.id AS id, n.name AS name, n.kind AS kind
ORDER BY id
