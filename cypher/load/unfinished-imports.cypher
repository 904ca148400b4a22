// id: load-unfinished-imports
// title: Imports that a stopped process left, oldest first
// question: Which imports must this start take up?
// columns: document
// index: none
MATCH (i:Import)
WHERE i.status IN ['QUEUED', 'RUNNING']
RETURN i.document AS document
ORDER BY i.queuedAt, i.id
