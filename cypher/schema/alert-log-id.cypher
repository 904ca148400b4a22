// id: alert-log-id
// title: There is one log of alerts
CREATE CONSTRAINT alertLogId IF NOT EXISTS
FOR (n:AlertLog) REQUIRE n.id IS UNIQUE
