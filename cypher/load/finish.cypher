// id: load-finish
// title: Mark the data as whole again, with what they are
// parameters: properties: MAP
MATCH (d:Dataset)
SET d += $properties, d.importing = NULL
