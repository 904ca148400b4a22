// id: load-interactions
// title: Add interactions between units that have none of these months
// question: Who worked with whom, month by month?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (a:Party {id: row.sourceId})
MATCH (b:Party {id: row.targetId})
UNWIND row.months AS cells
CREATE (a)-[:INTERACTS_WITH {month: cells[0], hours: cells[1], people: cells[2]}]->(b)
