// id: recommendation-tally
// title: Findings by kind and status
// question: How many findings are there of each kind and status, and how much is the largest about?
// columns: kind, status, findings, largest
// index: none
MATCH (r:Recommendation)-[:ABOUT]->(f:Finding)
RETURN r.kind AS kind, r.status AS status, count(r) AS findings, max(f.amount) AS largest
