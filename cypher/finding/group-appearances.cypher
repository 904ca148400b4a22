// id: finding-group-appearances
// title: A group in every run that succeeded, the latest snapshot first
// question: How has this group opened or closed from run to run?
// parameters: type: STRING, groupId: STRING, from: INTEGER, limit: INTEGER
// columns: runId, asOf, finishedAt, historical, document
// index: groupKey
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
WITH r
ORDER BY r.asOf DESC, r.finishedAt DESC, r.id
SKIP $from
LIMIT $limit
OPTIONAL MATCH (g:Group {key: r.id + '/' + $type + '/' + $groupId})
RETURN r.id AS runId, r.asOf AS asOf, r.finishedAt AS finishedAt, r.historical AS historical,
       g.document AS document
ORDER BY asOf DESC, finishedAt DESC, runId
