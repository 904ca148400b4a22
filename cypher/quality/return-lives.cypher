// id: quality-return-lives
// title: Give findings back the lives that a merge has carried over
// question: What was decided about a party before it was treated as another?
// parameters: dataset: STRING, merged: STRING
// index: none
MATCH (x:Recommendation {dataset: $dataset})-[c:CONTINUED_BY]->(y)
WHERE EXISTS {
  MATCH (x)-[:ABOUT]->(:Finding)-[:CONCERNS]->(b)
  WHERE b.id = $merged
}
SET x.status = c.status, x.changedAt = c.changedAt, x.settledAs = c.settledAs,
    x.settledAmount = c.settledAmount, x.settledCurrency = c.settledCurrency
WITH x, y, c, c.begun AS begun, c.adopted AS adopted
CALL (x, y, adopted) {
  MATCH (x)-[:DECIDED]->(d)<-[shared:DECIDED]-(y)
  WHERE adopted
  DELETE shared
}
CALL (y, c) {
  WITH y, c
  WHERE c.adopted AND NOT c.begun AND NOT EXISTS { MATCH (y)-[:DECIDED]->() }
  SET y.status = c.statusBefore, y.changedAt = c.changedBefore, y.firstSeen = c.firstBefore,
      y.settledAs = NULL, y.settledAmount = NULL, y.settledCurrency = NULL
}
DELETE c
WITH y, begun
WHERE begun AND NOT EXISTS { MATCH (y)-[:DECIDED]->() }
DETACH DELETE y
