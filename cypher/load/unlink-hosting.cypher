// id: load-unlink-hosting
// title: Take micro-enterprises off their platforms
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (:Party {id: row.id})-[hosted:HOSTED_BY]->(:Platform)
DELETE hosted
