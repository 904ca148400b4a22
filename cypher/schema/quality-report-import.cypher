// id: quality-report-import
// title: An import has one report on its data
CREATE CONSTRAINT qualityReportImport IF NOT EXISTS
FOR (n:QualityReport) REQUIRE n.importId IS UNIQUE
