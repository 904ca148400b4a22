// id: load-unlink-hosting
// title: Take micro-enterprises off their platforms
// question: Which units are about to be linked to a platform anew?
// parameters: rows: LIST<MAP>
// index: partyId
UNWIND $rows AS row
MATCH (:Party {id: row.id})-[hosted:HOSTED_BY]->(:Platform)
DELETE hosted
