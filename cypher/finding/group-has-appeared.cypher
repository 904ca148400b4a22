// id: finding-group-has-appeared
// title: Whether any run of a dataset has judged a group
// question: Has a run that succeeded ever judged this group?
// parameters: dataset: STRING, type: STRING, groupId: STRING
// columns: appeared
// index: groupKey
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
WHERE coalesce(r.dataset, '') = $dataset
MATCH (g:Group {key: r.id + '/' + $type + '/' + $groupId})
RETURN count(g) > 0 AS appeared
