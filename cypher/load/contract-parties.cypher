// id: load-contract-parties
// title: Link contracts to supplier and buyer
// question: Who supplies whom under each contract?
// parameters: rows: LIST<MAP>
// index: contractId, partyId
UNWIND $rows AS row
MATCH (c:Contract {id: row.id})
MATCH (s:Party {id: row.supplierId})
MATCH (b:Party {id: row.buyerId})
CREATE (s)-[:SUPPLIES]->(c)-[:SERVES]->(b)
