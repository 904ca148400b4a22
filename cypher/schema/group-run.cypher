// id: group-run
// title: Groups of a run are found by run and type
CREATE INDEX groupRun IF NOT EXISTS
FOR (n:Group) ON (n.runId, n.type, n.position)
