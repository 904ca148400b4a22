// id: load-state
// title: What the data are and whether they are whole
// question: What do the data describe, and is an import changing them?
// columns: name, title, currency, asOf, licence, source, dataVersion, importing
// index: none
MATCH (d:Dataset)
RETURN d.name AS name, d.title AS title, d.currency AS currency, d.asOf AS asOf,
       d.licence AS licence, d.source AS source, d.dataVersion AS dataVersion,
       d.importing AS importing
