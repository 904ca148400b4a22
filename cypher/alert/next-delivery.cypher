// id: alert-next-delivery
// title: The delivery at the head of a lane
// question: What is to be posted next by this rule to this address?
// parameters: lane: STRING
// columns: id, alertId, document, attempts
// index: alertDeliveryLane
MATCH (d:AlertDelivery {lane: $lane, status: 'PENDING'})
WHERE d.sequence IS NOT NULL
WITH d
ORDER BY d.sequence
LIMIT 1
MATCH (a:Alert)-[:GOES_BY]->(d)
RETURN d.id AS id, a.id AS alertId, a.document AS document, d.attempts AS attempts
