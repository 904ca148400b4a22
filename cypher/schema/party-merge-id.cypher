// id: party-merge-id
// title: Merges of parties are found by id
CREATE CONSTRAINT partyMergeId IF NOT EXISTS
FOR (n:PartyMerge) REQUIRE n.id IS UNIQUE
