// id: load-begin
// title: Mark the data as being changed by an import
// parameters: importId: STRING
MERGE (d:Dataset)
SET d.importing = $importId
