// id: load-put-import
// title: Write an import's state
// question: Where does this import stand now?
// parameters: id: STRING, properties: MAP
// index: importId
MERGE (i:Import {id: $id})
SET i += $properties
