// id: capability-assessment-key
// title: Keys of capability assessments (run and id) are unique
CREATE CONSTRAINT capabilityAssessmentKey IF NOT EXISTS
FOR (n:CapabilityAssessment) REQUIRE n.key IS UNIQUE
