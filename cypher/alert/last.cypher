// id: alert-last
// title: Number of the newest alert or event
// question: How many alerts and events have there been so far?
// columns: last
// index: none
MATCH (l:AlertLog)
RETURN l.last AS last
