// id: recommendation-decide
// title: Record a decision
// question: What was decided about this finding, and where does it stand now?
// parameters: id: STRING, life: MAP, decision: MAP
// index: recommendationId
MATCH (r:Recommendation {id: $id})
SET r += $life
CREATE (r)-[:DECIDED]->(d:Decision)
SET d = $decision
