// id: recommendation-split-by-dataset
// title: Give every dataset lives of its own
// question: Of which dataset is the life of each finding that an older version kept for all of them?
// index: findingKey
// A life belongs to the dataset of the newest run that had the finding. Other datasets that had one under the same id
// get a life of their own, with what was decided while their runs were current; stand-again says where both stand.
MATCH (r:Recommendation)
WHERE r.dataset IS NULL
OPTIONAL MATCH (r)-[:ABOUT]->(:Finding)<-[:PRODUCED]-(newest:AnalysisRun)
WITH r, coalesce(newest.dataset, '') AS own
SET r.dataset = own
WITH r, own
MATCH (run:AnalysisRun {status: 'SUCCEEDED'})
WHERE NOT run.historical AND coalesce(run.dataset, '') <> own
MATCH (f:Finding {key: run.id + '/' + r.id})
WITH r, coalesce(run.dataset, '') AS dataset, run, f
ORDER BY run.finishedAt
WITH r, dataset, collect(f)[-1] AS f
SET r.split = true
CREATE (other:Recommendation {dataset: dataset, id: r.id, kind: f.kind, split: true})
CREATE (other)-[:ABOUT]->(f)
WITH r, other
MATCH (r)-[of:DECIDED]->(d:Decision)
CALL (d) {
  MATCH (at:AnalysisRun {status: 'SUCCEEDED'})
  WHERE NOT at.historical AND at.finishedAt <= d.at
  RETURN coalesce(at.dataset, '') AS dataset
  ORDER BY at.finishedAt DESC
  LIMIT 1
}
WITH of, d, other, dataset
WHERE dataset = other.dataset
CREATE (other)-[:DECIDED]->(d)
DELETE of
