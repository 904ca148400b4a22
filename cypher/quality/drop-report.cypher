// id: quality-drop-report
// title: Take away the report on an import's data
// question: Which report is about data that are no more?
// parameters: importId: STRING
// index: qualityReportImport
MATCH (q:QualityReport {importId: $importId})
DETACH DELETE q
