// id: recommendation-id
// title: Recommendation ids are unique
CREATE CONSTRAINT recommendationId IF NOT EXISTS
FOR (n:Recommendation) REQUIRE n.id IS UNIQUE
