// id: project-partners
// title: Partners
// question: Which partners are there?
// columns: id, name
// index: none
MATCH (p:Partner)
RETURN p.id AS id, p.name AS name
