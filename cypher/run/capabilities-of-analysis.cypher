// id: run-capabilities-of-analysis
// title: How a run has found capabilities supplied by an analysis
// question: How did this analysis find each capability supplied in this run?
// parameters: runId: STRING, analysis: STRING
// columns: document
// index: capabilityAssessmentRun
// Runs before analyses were named here are told by what only one analysis does.
MATCH (f:CapabilityAssessment {runId: $runId})
WHERE f.position >= 0
  AND coalesce(f.analysis, 'bottleneck') = $analysis
RETURN f.document AS document
ORDER BY f.position, f.id
