// id: load-forget
// title: Mark that there are no data
// question: What is left to say of the data, now that the first import was undone?
// index: none
MATCH (d:Dataset)
DELETE d
