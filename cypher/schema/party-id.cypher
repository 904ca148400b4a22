// id: party-id
// title: Party ids are unique
CREATE CONSTRAINT partyId IF NOT EXISTS
FOR (n:Party) REQUIRE n.id IS UNIQUE
