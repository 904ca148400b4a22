// id: load-statements
// title: Add statements to units that have none of these months
// question: What did each unit report, month by month?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (m:Party {id: row.partyId})
UNWIND row.months AS cells
CREATE (m)-[:REPORTED]->(:Statement {
  month: cells[0],
  userRevenue: cells[1],
  ecosystemRevenue: cells[2],
  cost: cells[3],
  sharedValue: cells[4]
})
