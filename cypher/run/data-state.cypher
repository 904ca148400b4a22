// id: run-data-state
// title: State of the data
// question: Which data would a run read now, and are they whole?
// columns: dataVersion, importing
// index: none
MATCH (d:Dataset)
RETURN d.dataVersion AS dataVersion, d.importing AS importing
