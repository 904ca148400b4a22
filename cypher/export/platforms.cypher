// id: export-platforms
// title: Rows of platforms.csv
// columns: id, name, kind
MATCH (n:Platform)
RETURN n.id AS id, n.name AS name, n.kind AS kind
ORDER BY id
