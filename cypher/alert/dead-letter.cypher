// id: alert-dead-letter
// title: A dead letter
// question: By which rule and to which address was it to go?
// parameters: id: STRING
// columns: lane
// index: alertDeliveryId
MATCH (d:AlertDelivery {id: $id, status: 'DEAD'})
RETURN d.lane AS lane
