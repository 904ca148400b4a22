// id: analysis-run-id
// title: Run ids are unique
CREATE CONSTRAINT analysisRunId IF NOT EXISTS
FOR (n:AnalysisRun) REQUIRE n.id IS UNIQUE
