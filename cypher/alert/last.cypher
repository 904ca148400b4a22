// id: alert-last
// title: Number of the newest alert
// question: How many alerts have been raised so far?
// columns: last
// index: none
MATCH (l:AlertLog)
RETURN l.last AS last
