// id: alert-take-numbers
// title: Take the next numbers of alerts
// question: Which numbers do the next alerts get?
// parameters: count: INTEGER
// columns: last
// index: alertLogId
MERGE (l:AlertLog {id: 'rendan'})
SET l.last = coalesce(l.last, 0) + $count
RETURN l.last AS last
