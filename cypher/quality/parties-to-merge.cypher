// id: quality-parties-to-merge
// title: What speaks for and against treating two parties as one
// question: Are both there, of one kind, and without a contract with each other?
// parameters: keep: STRING, merged: STRING
// columns: keepName, keepKind, mergedName, mergedKind, trade
// index: partyId
OPTIONAL MATCH (a:Party {id: $keep})
OPTIONAL MATCH (b:Party {id: $merged})
RETURN a.name AS keepName, head([label IN labels(a) WHERE label <> 'Party']) AS keepKind,
       b.name AS mergedName, head([label IN labels(b) WHERE label <> 'Party']) AS mergedKind,
       EXISTS {
         MATCH (a)-[:SUPPLIES|SERVES]-(:Contract)-[:SUPPLIES|SERVES]-(b)
       } AS trade
