// id: recommendation-tally
// title: A dataset's findings by kind and status
// question: How many findings are there of each kind and status, and how much is the largest about?
// parameters: dataset: STRING
// columns: kind, status, findings, largest
// index: none
MATCH (r:Recommendation {dataset: $dataset})-[:ABOUT]->(f:Finding)
RETURN r.kind AS kind, r.status AS status, count(r) AS findings, max(f.amount) AS largest
