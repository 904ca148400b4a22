// id: capability-id
// title: Capability ids are unique
CREATE CONSTRAINT capabilityId IF NOT EXISTS
FOR (n:Capability) REQUIRE n.id IS UNIQUE
