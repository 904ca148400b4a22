// id: load-newest-imports
// title: Imports, newest first, from a place in the list on
// question: Which imports have there been?
// parameters: queuedAt: DATETIME = null, id: STRING = '', limit: INTEGER
// columns: document
// index: none
MATCH (i:Import)
WHERE $queuedAt IS NULL
   OR i.queuedAt < $queuedAt
   OR (i.queuedAt = $queuedAt AND i.id > $id)
RETURN i.document AS document
ORDER BY i.queuedAt DESC, i.id
LIMIT $limit
