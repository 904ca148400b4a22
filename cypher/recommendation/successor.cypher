// id: recommendation-successor
// title: The finding that goes on where its party was merged into another
// question: Under which id does this finding go on?
// parameters: dataset: STRING, id: STRING
// columns: id
// index: recommendationOfDataset
MATCH (r:Recommendation {dataset: $dataset, id: $id})-[:CONTINUED_BY*1..5]->(now)
WHERE NOT EXISTS { MATCH (now)-[:CONTINUED_BY]->() }
RETURN now.id AS id
