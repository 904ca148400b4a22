// id: alert-revive
// title: Send a dead letter again
// parameters: id: STRING
// index: alertDeliveryId
MATCH (d:AlertDelivery {id: $id, status: 'DEAD'})
SET d.status = 'PENDING', d.attempts = 0
