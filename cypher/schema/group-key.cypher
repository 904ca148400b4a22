// id: group-key
// title: Group keys (run and id) are unique
CREATE CONSTRAINT groupKey IF NOT EXISTS
FOR (n:Group) REQUIRE n.key IS UNIQUE
