// id: run-party-metrics
// title: Figures of parties as a run has measured them
// question: What has this run measured of each party?
// parameters: runId: STRING
// columns: partyId, metrics
// index: none
MATCH (p:Party)-[:HAS_METRICS]->(m:PartyMetrics)
WHERE m.runId = $runId
RETURN p.id AS partyId, m AS metrics
