// id: load-known-things
// title: Ids of everything that rows can point at
// question: What is there already that a row may point at?
// columns: type, id
// index: none
MATCH (n:Platform|Capability|Community|MicroEnterprise|Partner|UserSegment|Contract|MergedParty)
RETURN coalesce(n.mergedLabel, head([label IN labels(n) WHERE label <> 'Party'])) AS type,
       n.id AS id
