// id: load-state
// title: What the data are and whether they are whole
// columns: name, title, currency, asOf, licence, source, dataVersion, importing
MATCH (d:Dataset)
RETURN d.name AS name, d.title AS title, d.currency AS currency, d.asOf AS asOf,
       d.licence AS licence, d.source AS source, d.dataVersion AS dataVersion,
       d.importing AS importing
