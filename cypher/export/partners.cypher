// id: export-partners
// title: Rows of partners.csv
// question: Which partners are there, as a dataset writes them?
// columns: id, name, kind, country
// index: none
MATCH (n:Partner|MergedParty)
WHERE n:Partner OR n.mergedLabel = 'Partner'
RETURN n.id AS id, n.name AS name, n.kind AS kind, n.country AS country
ORDER BY id
