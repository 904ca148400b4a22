// id: alert-id
// title: Alert ids are unique
CREATE CONSTRAINT alertId IF NOT EXISTS
FOR (n:Alert) REQUIRE n.id IS UNIQUE
