// id: alert-delivery-id
// title: Delivery ids are unique
CREATE CONSTRAINT alertDeliveryId IF NOT EXISTS
FOR (n:AlertDelivery) REQUIRE n.id IS UNIQUE
