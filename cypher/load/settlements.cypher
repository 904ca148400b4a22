// id: load-settlements
// title: Add settlements to contracts that have none of these months
// question: What was settled on each contract, month by month?
// parameters: rows: LIST<MAP>
// index: contractId
UNWIND $rows AS row
MATCH (c:Contract {id: row.contractId})
UNWIND row.months AS cells
CREATE (c)-[:SETTLED]->(:Settlement {
  month: cells[0],
  amount: cells[1],
  requests: cells[2],
  satisfaction: cells[3],
  onTimeShare: cells[4]
})
