// id: recommendation-lock-all
// title: The life of every finding of a dataset, locked
// question: Where does every finding that a current run of this dataset ever had stand?
// parameters: dataset: STRING, runId: STRING
// columns: id, status, firstSeen, changedAt, settledAs, settledAmount, settledCurrency
// index: none
MATCH (r:Recommendation {dataset: $dataset})
SET r.lockedBy = $runId
RETURN r.id AS id, r.status AS status, r.firstSeen AS firstSeen, r.changedAt AS changedAt,
       r.settledAs AS settledAs, r.settledAmount AS settledAmount,
       r.settledCurrency AS settledCurrency
