// id: alert-rule-name
// title: Rule names are unique
CREATE CONSTRAINT alertRuleName IF NOT EXISTS
FOR (n:AlertRule) REQUIRE n.name IS UNIQUE
