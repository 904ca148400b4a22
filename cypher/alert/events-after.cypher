// id: alert-events-after
// title: Alerts and other events after a number
// question: What has happened since?
// parameters: sequence: INTEGER, limit: INTEGER
// columns: sequence, name, document
// index: alertSequence, eventSequence
CALL () {
  MATCH (a:Alert)
  WHERE a.sequence > $sequence
  RETURN a.sequence AS sequence, 'alert' AS name, a.document AS document
  ORDER BY sequence
  LIMIT $limit
  UNION ALL
  MATCH (e:Event)
  WHERE e.sequence > $sequence
  RETURN e.sequence AS sequence, e.name AS name, e.document AS document
  ORDER BY sequence
  LIMIT $limit
}
RETURN sequence, name, document
ORDER BY sequence
LIMIT $limit
