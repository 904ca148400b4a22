// id: alert-take-numbers
// title: Take the next numbers of alerts
// parameters: count: INTEGER
// columns: last
MERGE (l:AlertLog {id: 'rendan'})
SET l.last = coalesce(l.last, 0) + $count
RETURN l.last AS last
