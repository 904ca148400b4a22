// id: recommendation-settled
// title: A dataset's findings that were settled of late
// question: What was dismissed or done, and how much was at stake?
// parameters: dataset: STRING, since: DATETIME
// columns: id, amount, currency
// index: none
MATCH (r:Recommendation {dataset: $dataset})-[:DECIDED]->(d:Decision)
WITH r, d
ORDER BY d.at, d.decision
WITH r, collect(d)[-1] AS last
WHERE last.decision IN ['DISMISSED', 'DONE'] AND last.at >= $since
RETURN r.id AS id, r.settledAmount AS amount, r.settledCurrency AS currency
