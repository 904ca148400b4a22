// id: event-sequence
// title: Events are found by their number
CREATE CONSTRAINT eventSequence IF NOT EXISTS
FOR (n:Event) REQUIRE n.sequence IS UNIQUE
