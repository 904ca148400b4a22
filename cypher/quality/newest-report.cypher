// id: quality-newest-report
// title: The report on the data that are in the graph
// question: Which import's report is about the data of today?
// columns: importId, at, counts
// index: none
MATCH (q:QualityReport)
WHERE q.whole
RETURN q.importId AS importId, q.at AS at, q.counts AS counts
ORDER BY at DESC, importId
LIMIT 1
