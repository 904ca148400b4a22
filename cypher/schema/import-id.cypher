// id: import-id
// title: Import ids are unique
CREATE CONSTRAINT importId IF NOT EXISTS
FOR (n:Import) REQUIRE n.id IS UNIQUE
