// id: memory-imports
// title: The newest imports
// question: What has to be kept of imports while the database is away?
// parameters: limit: INTEGER
// columns: id, queuedAt, document
// index: none
MATCH (i:Import)
RETURN i.id AS id, i.queuedAt AS queuedAt, i.document AS document
ORDER BY queuedAt DESC, id
LIMIT $limit
