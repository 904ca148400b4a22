// id: alert-revive
// title: Send a dead letter again
// question: Which dead letter is to be posted again?
// parameters: id: STRING
// index: alertDeliveryId
MATCH (d:AlertDelivery {id: $id, status: 'DEAD'})
SET d.status = 'PENDING', d.attempts = 0
