// id: quality-put-report
// title: Put what an inspection of the data says as a whole
// question: What is wrong with the data of this import, in numbers?
// parameters: importId: STRING, properties: MAP
// index: qualityReportImport
MERGE (q:QualityReport {importId: $importId})
SET q += $properties
