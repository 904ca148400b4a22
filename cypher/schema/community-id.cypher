// id: community-id
// title: Community ids are unique
CREATE CONSTRAINT communityId IF NOT EXISTS
FOR (n:Community) REQUIRE n.id IS UNIQUE
