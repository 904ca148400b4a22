// id: load-finish
// title: Mark the data as whole again, with what they are
// question: What do the data describe, now that they are whole?
// parameters: properties: MAP
// index: none
MATCH (d:Dataset)
SET d += $properties, d.importing = NULL
