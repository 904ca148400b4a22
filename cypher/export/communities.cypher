// id: export-communities
// title: Rows of communities.csv
// question: Which communities are there, as a dataset writes them?
// columns: id, name, kind, scenario, target_metric, target_value, sharing_pool_share
// index: none
MATCH (n:Community)
RETURN n.id AS id, n.name AS name, n.kind AS kind, n.scenario AS scenario,
       n.targetMetric AS target_metric, n.targetValue AS target_value,
       n.sharingPoolShare AS sharing_pool_share
ORDER BY id
