// id: alert-delivery-lane
// title: Deliveries that wait are found by rule and address
CREATE INDEX alertDeliveryLane IF NOT EXISTS
FOR (n:AlertDelivery) ON (n.lane, n.status, n.sequence)
