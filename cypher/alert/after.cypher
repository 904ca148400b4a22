// id: alert-after
// title: Alerts after a number
// question: What has been raised since?
// parameters: sequence: INTEGER, limit: INTEGER
// columns: sequence, document
// index: alertSequence
MATCH (a:Alert)
WHERE a.sequence > $sequence
RETURN a.sequence AS sequence, a.document AS document
ORDER BY sequence
LIMIT $limit
