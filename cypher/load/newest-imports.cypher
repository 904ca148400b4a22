// id: load-newest-imports
// title: Imports, newest first
// parameters: skip: INTEGER, limit: INTEGER
// columns: document
MATCH (i:Import)
RETURN i.document AS document
ORDER BY i.queuedAt DESC, i.id
SKIP $skip
LIMIT $limit
