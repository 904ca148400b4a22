// id: project-dataset
// title: The dataset in the graph
// question: What do the data describe, and are they whole?
// columns: name, title, currency, asOf, dataVersion, importing
// index: none
MATCH (d:Dataset)
RETURN d.name AS name, d.title AS title, d.currency AS currency, d.asOf AS asOf,
       d.dataVersion AS dataVersion, d.importing AS importing
