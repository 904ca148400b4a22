// id: alert-take-numbers
// title: Take the next numbers of alerts and events
// question: Which numbers do the next alerts or events get?
// parameters: count: INTEGER
// columns: last
// index: alertLogId
MERGE (l:AlertLog {id: 'rendan'})
SET l.last = coalesce(l.last, 0) + $count
RETURN l.last AS last
