// id: quality-findings-about
// title: What was found about a party that is merged
// question: Which findings, with a life of their own, are about this party?
// parameters: dataset: STRING, merged: STRING
// columns: id, kind, subjects, words
// index: none
MATCH (b:MergedParty {id: $merged})<-[:CONCERNS]-(f:Finding)<-[:ABOUT]-(r:Recommendation {dataset: $dataset})
WHERE NOT EXISTS { MATCH (r)-[:CONTINUED_BY]->() }
RETURN DISTINCT r.id AS id, f.kind AS kind,
       COLLECT {
         MATCH (f)-[:CONCERNS]->(s)
         RETURN DISTINCT s.id
       } AS subjects,
       [name IN keys(f) WHERE name IN ['rule', 'form', 'reason', 'figureKind'] AND f[name] IS :: STRING | f[name]] AS words
ORDER BY id
