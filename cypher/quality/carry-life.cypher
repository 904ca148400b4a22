// id: quality-carry-life
// title: Carry a finding's life over to the one about the party that is kept
// question: What was decided about the same thing under another name?
// parameters: dataset: STRING, id: STRING, successor: STRING
// index: recommendationOfDataset
MATCH (x:Recommendation {dataset: $dataset, id: $id})
MERGE (y:Recommendation {dataset: $dataset, id: $successor})
ON CREATE SET y.begunByMerge = true
WITH x, y, NOT EXISTS { MATCH (y)-[:DECIDED]->() } AS undecided
CREATE (x)-[c:CONTINUED_BY {
  status: x.status, changedAt: x.changedAt, settledAs: x.settledAs,
  settledAmount: x.settledAmount, settledCurrency: x.settledCurrency,
  begun: coalesce(y.begunByMerge, false), adopted: undecided, statusBefore: y.status,
  changedBefore: y.changedAt, firstBefore: y.firstSeen
}]->(y)
SET y.begunByMerge = NULL
WITH x, y, undecided
WHERE undecided
SET y.status = x.status, y.firstSeen = x.firstSeen, y.changedAt = x.changedAt, y.kind = x.kind,
    y.settledAs = x.settledAs, y.settledAmount = x.settledAmount,
    y.settledCurrency = x.settledCurrency
WITH x, y
CALL (x, y) {
  MATCH (x)-[:ABOUT]->(f)
  WHERE NOT EXISTS { MATCH (y)-[:ABOUT]->() }
  CREATE (y)-[:ABOUT]->(f)
}
CALL (x, y) {
  MATCH (x)-[:DECIDED]->(d)
  CREATE (y)-[:DECIDED]->(d)
}
