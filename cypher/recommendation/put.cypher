// id: recommendation-put
// title: Write lives that have begun or changed
// question: Where does each of these findings stand now?
// parameters: dataset: STRING, rows: LIST<MAP>
// index: recommendationOfDataset
UNWIND $rows AS row
MERGE (r:Recommendation {dataset: $dataset, id: row.id})
SET r += row
