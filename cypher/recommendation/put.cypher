// id: recommendation-put
// title: Write lives that have begun or changed
// question: Where does each of these findings stand now?
// parameters: rows: LIST<MAP>
// index: recommendationId
UNWIND $rows AS row
MERGE (r:Recommendation {id: row.id})
SET r += row
