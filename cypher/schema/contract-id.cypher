// id: contract-id
// title: Contract ids are unique
CREATE CONSTRAINT contractId IF NOT EXISTS
FOR (n:Contract) REQUIRE n.id IS UNIQUE
