// id: finding-run
// title: Findings of a run are found by run and kind
CREATE INDEX findingRun IF NOT EXISTS
FOR (n:Finding) ON (n.runId, n.kind, n.position)
