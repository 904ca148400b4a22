// id: alert-last
// title: Number of the newest alert
// question: How many alerts have been raised so far?
// columns: last
MATCH (l:AlertLog)
RETURN l.last AS last
