// id: finding-key
// title: Finding keys (run and id) are unique
CREATE CONSTRAINT findingKey IF NOT EXISTS
FOR (n:Finding) REQUIRE n.key IS UNIQUE
