// id: quality-add-remarks
// title: Add remarks to a report
// question: What exactly is wrong with the data of this import?
// parameters: rows: LIST<MAP>, importId: STRING
// index: qualityReportImport
MATCH (q:QualityReport {importId: $importId})
UNWIND $rows AS row
CREATE (q)-[:REMARKS]->(r:Remark)
SET r = row
