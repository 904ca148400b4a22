// id: party-metrics
// title: A party's figures of the newest run
// question: What did the newest run measure of this party?
// parameters: partyId: STRING
// columns: metrics
// index: partyId
MATCH (:Party {id: $partyId})-[:HAS_METRICS]->(m:PartyMetrics)
RETURN properties(m) AS metrics
