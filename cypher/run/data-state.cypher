// id: run-data-state
// title: State of the data
MATCH (d:Dataset)
RETURN d.dataVersion AS dataVersion, d.importing AS importing
