// id: finding-group-has-appeared
// title: Whether any run has judged a group
// question: Has a run that succeeded ever judged this group?
// parameters: type: STRING, groupId: STRING
// columns: appeared
// index: groupKey
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
MATCH (g:Group {key: r.id + '/' + $type + '/' + $groupId})
RETURN count(g) > 0 AS appeared
