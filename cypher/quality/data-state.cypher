// id: quality-data-state
// title: The data that merges are about
// question: Which dataset is in the graph, and is it whole?
// columns: dataset, importing
// index: none
MATCH (d:Dataset)
RETURN d.name AS dataset, d.importing AS importing
