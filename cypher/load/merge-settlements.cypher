// id: load-merge-settlements
// title: Put settlements, month by month
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (c:Contract {id: row.contractId})
MERGE (c)-[:SETTLED]->(s:Settlement {month: row.month})
SET s += row.properties
