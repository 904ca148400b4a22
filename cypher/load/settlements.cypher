// id: load-settlements
// title: Add settlements to contracts that have none of these months
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (c:Contract {id: row.contractId})
CREATE (c)-[:SETTLED]->(s:Settlement)
SET s = row.properties
