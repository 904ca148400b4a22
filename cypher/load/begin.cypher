// id: load-begin
// title: Mark the data as being changed by an import
// question: Which import is changing the data?
// parameters: importId: STRING
// index: none
MERGE (d:Dataset)
SET d.importing = $importId
