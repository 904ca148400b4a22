// id: party-names
// title: All parties by name
// question: Who can be looked for?
// columns: id, name
// index: none
MATCH (p:Party)
RETURN p.id AS id, p.name AS name
