// id: recommendation-stand-again
// title: Say where lives stand that have been split by dataset
// question: Where does each of them stand by the runs and decisions of its own dataset?
// index: findingKey
MATCH (r:Recommendation)
WHERE r.split
MATCH (r)-[:ABOUT]->(f:Finding)<-[:PRODUCED]-(had:AnalysisRun)
CALL (r) {
  MATCH (run:AnalysisRun {status: 'SUCCEEDED'})
  WHERE NOT run.historical AND coalesce(run.dataset, '') = r.dataset
  RETURN run.id AS newest
  ORDER BY run.finishedAt DESC
  LIMIT 1
}
CALL (r) {
  MATCH (run:AnalysisRun {status: 'SUCCEEDED'})
  WHERE NOT run.historical AND coalesce(run.dataset, '') = r.dataset
  MATCH (:Finding {key: run.id + '/' + r.id})
  RETURN min(run.finishedAt) AS firstSeen
}
WITH r, f, firstSeen, had.id <> newest AS isGone,
     head(COLLECT {
       MATCH (r)-[:DECIDED]->(d:Decision)
       RETURN d ORDER BY d.at DESC, d.decision DESC
     }) AS last
WITH r, f, firstSeen, isGone, last,
     last.decision = 'DISMISSED' OR (last.decision = 'DONE' AND NOT isGone) AS isSettled
SET r.firstSeen = firstSeen,
    r.changedAt = coalesce(last.at, firstSeen),
    r.status = CASE WHEN isGone THEN 'RESOLVED' ELSE coalesce(last.decision, 'OPEN') END,
    r.settledAs = CASE WHEN isSettled THEN last.decision END,
    r.settledAmount = CASE WHEN isSettled THEN f.amount END,
    r.settledCurrency = CASE WHEN isSettled THEN f.currency END
REMOVE r.split
