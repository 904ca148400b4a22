// id: load-merge-settlements
// title: Put settlements, month by month
// question: What was settled on each contract, in months that may be known already?
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (c:Contract {id: row.contractId})
MERGE (c)-[:SETTLED]->(s:Settlement {month: row.month})
SET s += row.properties
