// id: alert-forget-events
// title: Forget events up to a number
// question: Which events are too old to be told again?
// parameters: upTo: INTEGER
// index: eventSequence
MATCH (e:Event)
WHERE e.sequence <= $upTo
DELETE e
