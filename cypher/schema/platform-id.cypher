// id: platform-id
// title: Platform ids are unique
CREATE CONSTRAINT platformId IF NOT EXISTS
FOR (n:Platform) REQUIRE n.id IS UNIQUE
