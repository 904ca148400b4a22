// id: quality-mark-whole
// title: Mark a report as one of data that are in the graph
// question: Which report belongs to the import that has just succeeded?
// parameters: importId: STRING
// index: qualityReportImport
MATCH (q:QualityReport {importId: $importId})
SET q.whole = true
