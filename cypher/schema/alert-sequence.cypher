// id: alert-sequence
// title: Alerts are found by their number
CREATE CONSTRAINT alertSequence IF NOT EXISTS
FOR (n:Alert) REQUIRE n.sequence IS UNIQUE
