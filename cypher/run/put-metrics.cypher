// id: run-put-metrics
// title: Put the newest figures of parties
// parameters: rows: LIST<MAP>
UNWIND $rows AS row
MATCH (p:Party {id: row.partyId})
MERGE (p)-[:HAS_METRICS]->(m:PartyMetrics)
SET m = row
