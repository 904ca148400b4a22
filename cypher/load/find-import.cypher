// id: load-find-import
// title: An import
// question: Where does this import stand?
// parameters: id: STRING
// columns: document
// index: importId
MATCH (i:Import {id: $id})
RETURN i.document AS document
