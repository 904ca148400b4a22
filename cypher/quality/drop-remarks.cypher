// id: quality-drop-remarks
// title: Take away the remarks on an import's data
// question: What did an inspection say that was broken off, or is too old?
// parameters: importId: STRING
// index: remarkImport
MATCH (r:Remark {importId: $importId})
WHERE r.position >= 0
DETACH DELETE r
