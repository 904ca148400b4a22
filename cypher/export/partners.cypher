// id: export-partners
// title: Rows of partners.csv
// columns: id, name, kind, country
MATCH (n:Partner)
RETURN n.id AS id, n.name AS name, n.kind AS kind, n.country AS country
ORDER BY id
