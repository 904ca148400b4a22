// id: recommendation-lock-all
// title: Every finding's life, locked
// question: Where does every finding that a current run ever had stand?
// parameters: runId: STRING
// columns: id, status, firstSeen, changedAt, settledAs, settledAmount, settledCurrency
// index: none
MATCH (r:Recommendation)
SET r.lockedBy = $runId
RETURN r.id AS id, r.status AS status, r.firstSeen AS firstSeen, r.changedAt AS changedAt,
       r.settledAs AS settledAs, r.settledAmount AS settledAmount,
       r.settledCurrency AS settledCurrency
