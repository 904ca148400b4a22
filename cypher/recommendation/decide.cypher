// id: recommendation-decide
// title: Record a decision
// question: What was decided about this finding, and where does it stand now?
// parameters: dataset: STRING, id: STRING, life: MAP, decision: MAP
// index: recommendationOfDataset
MATCH (r:Recommendation {dataset: $dataset, id: $id})
SET r += $life
CREATE (r)-[:DECIDED]->(d:Decision)
SET d = $decision
