// id: quality-report
// title: The report on the data of an import
// question: What is wrong with the data of this import, in numbers?
// parameters: importId: STRING
// columns: importId, at, counts
// index: qualityReportImport
MATCH (q:QualityReport {importId: $importId})
WHERE q.whole
RETURN q.importId AS importId, q.at AS at, q.counts AS counts
