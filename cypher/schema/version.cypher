// id: schema-version
// title: Record the schema's version
// question: Which version of the schema has been applied?
// parameters: version: INTEGER
MERGE (s:Schema {id: 'rendan'})
SET s.version = $version, s.appliedAt = datetime()
