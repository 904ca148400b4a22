// id: party-contract
// title: One contract
// question: What has been agreed, and what became of it?
// parameters: id: STRING, asOf: DATE
// columns: contract, inForce, supplier, buyer, capability, community, settlements
// index: contractId
MATCH (c:Contract {id: $id})
MATCH (supplier:Party)-[:SUPPLIES]->(c)-[:SERVES]->(buyer:Party)
OPTIONAL MATCH (c)-[:FOR]->(k:Capability)
OPTIONAL MATCH (c)-[:UNDER]->(m:Community)
RETURN properties(c) AS contract,
       (c.startsOn IS NULL OR $asOf IS NULL OR c.startsOn <= $asOf)
       AND (c.endsOn IS NULL OR $asOf IS NULL OR c.endsOn >= $asOf) AS inForce,
       supplier {.id, .name, .headcount} AS supplier,
       buyer {.id, .name} AS buyer,
       k {.id, .name} AS capability,
       m {.id, .name} AS community,
       COLLECT {
         MATCH (c)-[:SETTLED]->(s:Settlement)
         RETURN s {.month, .amount, .requests, .satisfaction, .onTimeShare}
         ORDER BY s.month
       } AS settlements
