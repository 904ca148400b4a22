// id: run-put-metrics
// title: Put the newest figures of parties
// question: What has the newest run measured of each party?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (p:Party {id: row.partyId})
MERGE (p)-[:HAS_METRICS]->(m:PartyMetrics)
SET m = row
