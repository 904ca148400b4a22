// id: load-find-import
// title: An import
// parameters: id: STRING
// columns: document
// index: importId
MATCH (i:Import {id: $id})
RETURN i.document AS document
