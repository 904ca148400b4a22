// id: alert-tally
// title: Deliveries by status
// question: How many deliveries wait, got through, or were given up?
// columns: status, deliveries
// index: none
MATCH (d:AlertDelivery)
RETURN d.status AS status, count(d) AS deliveries
