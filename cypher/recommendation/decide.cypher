// id: recommendation-decide
// title: Record a decision
// parameters: id: STRING, life: MAP, decision: MAP
// index: recommendationId
MATCH (r:Recommendation {id: $id})
SET r += $life
CREATE (r)-[:DECIDED]->(d:Decision)
SET d = $decision
