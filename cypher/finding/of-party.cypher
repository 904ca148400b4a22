// id: finding-of-party
// title: A run's findings that concern a party, the most money first
// question: What did this run find about this party?
// parameters: runId: STRING, dataset: STRING, partyId: STRING, limit: INTEGER
// columns: document, status, firstSeen, decisions
// index: partyId, recommendationOfDataset
MATCH (:Party {id: $partyId})<-[:CONCERNS]-(f:Finding {runId: $runId})
WITH DISTINCT f
ORDER BY coalesce(f.amount, -1.0) DESC, f.score DESC, f.id
LIMIT $limit
OPTIONAL MATCH (r:Recommendation {dataset: $dataset, id: f.id})
RETURN f.document AS document, r.status AS status, r.firstSeen AS firstSeen,
       COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at, d.decision
       } AS decisions
ORDER BY coalesce(f.amount, -1.0) DESC, f.score DESC, f.id
