// id: network-health-run
// title: A run has one network health
CREATE CONSTRAINT networkHealthRun IF NOT EXISTS
FOR (n:NetworkHealth) REQUIRE n.runId IS UNIQUE
