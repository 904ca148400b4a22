// id: schema-recommendation-of-dataset
// title: A dataset has one recommendation for an id
CREATE CONSTRAINT recommendationOfDataset IF NOT EXISTS
FOR (n:Recommendation) REQUIRE (n.dataset, n.id) IS UNIQUE
