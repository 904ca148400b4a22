// id: remark-import
// title: Remarks of a report are found by import and position
CREATE INDEX remarkImport IF NOT EXISTS
FOR (n:Remark) ON (n.importId, n.position)
