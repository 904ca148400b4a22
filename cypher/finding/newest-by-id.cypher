// id: finding-newest-by-id
// title: A finding of one kind in the newest run that had it
// question: What is known of this finding?
// parameters: dataset: STRING, id: STRING, kind: STRING
// columns: document, status, firstSeen, decisions
// index: recommendationOfDataset
MATCH (r:Recommendation {dataset: $dataset, id: $id})-[:ABOUT]->(f:Finding)
WHERE f.kind = $kind
RETURN f.document AS document, r.status AS status, r.firstSeen AS firstSeen,
       COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at, d.decision
       } AS decisions
