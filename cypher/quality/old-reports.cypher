// id: quality-old-reports
// title: Reports that are too old to keep
// question: Which reports stand behind the newest ones?
// parameters: keep: INTEGER
// columns: importId
// index: none
MATCH (q:QualityReport)
RETURN q.importId AS importId
ORDER BY q.at DESC, importId
SKIP $keep
