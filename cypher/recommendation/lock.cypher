// id: recommendation-lock
// title: One finding's life, locked, with its value at stake
// question: Where does this finding stand, and what is at stake?
// parameters: id: STRING, by: STRING
// columns: id, status, firstSeen, changedAt, settledAs, settledAmount, settledCurrency, amount, currency
// index: recommendationId
MATCH (r:Recommendation {id: $id})
SET r.lockedBy = $by
WITH r
MATCH (r)-[:ABOUT]->(f:Finding)
RETURN r.id AS id, r.status AS status, r.firstSeen AS firstSeen, r.changedAt AS changedAt,
       r.settledAs AS settledAs, r.settledAmount AS settledAmount,
       r.settledCurrency AS settledCurrency, f.amount AS amount, f.currency AS currency
