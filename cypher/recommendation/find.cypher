// id: recommendation-find
// title: One finding with its life
// question: Where does this finding stand, and what was decided about it?
// parameters: dataset: STRING, id: STRING
// columns: document, status, firstSeen, decisions
// index: recommendationOfDataset
MATCH (r:Recommendation {dataset: $dataset, id: $id})-[:ABOUT]->(f:Finding)
RETURN f.document AS document, r.status AS status, r.firstSeen AS firstSeen,
       COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at, d.decision
       } AS decisions
