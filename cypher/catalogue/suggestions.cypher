// id: suggestions
// title: Ids by name
// question: Which things with this label have this text in their name or id, those that begin with it first?
// parameters: label: STRING, text: STRING, limit: INTEGER
// columns: id, name
// index: none
MATCH (thing:$($label))
WITH thing.id AS id,
     coalesce(thing.name, thing.title, toString(thing.asOf), thing.kind, '') AS name,
     toLower($text) AS text
WHERE toLower(name) CONTAINS text
   OR toLower(id) CONTAINS text
WITH DISTINCT id, name,
     CASE
       WHEN toLower(id) = text THEN 0
       WHEN toLower(name) STARTS WITH text THEN 1
       WHEN toLower(name) CONTAINS ' ' + text THEN 2
       ELSE 3
     END AS rank
ORDER BY rank, name, id
LIMIT $limit
RETURN id, name
