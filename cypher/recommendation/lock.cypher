// id: recommendation-lock
// title: One finding's life, locked, with its value at stake
// question: Where does this finding stand, and what is at stake?
// parameters: dataset: STRING, id: STRING, by: STRING
// columns: id, status, firstSeen, changedAt, settledAs, settledAmount, settledCurrency, amount, currency, last
// index: recommendationOfDataset
MATCH (r:Recommendation {dataset: $dataset, id: $id})
SET r.lockedBy = $by
WITH r
MATCH (r)-[:ABOUT]->(f:Finding)
RETURN r.id AS id, r.status AS status, r.firstSeen AS firstSeen, r.changedAt AS changedAt,
       r.settledAs AS settledAs, r.settledAmount AS settledAmount,
       r.settledCurrency AS settledCurrency, f.amount AS amount, f.currency AS currency,
       head(COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at DESC, d.decision DESC
       }) AS last
