// id: capability-assessment-run
// title: Capability assessments are found by their run
CREATE INDEX capabilityAssessmentRun IF NOT EXISTS
FOR (n:CapabilityAssessment) ON (n.runId, n.position)
