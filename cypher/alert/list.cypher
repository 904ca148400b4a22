// id: alert-list
// title: Alerts with their deliveries, newest first
// question: What was raised, and did it reach anybody?
// parameters: before: INTEGER, statuses: LIST<STRING>, limit: INTEGER
// columns: document, deliveries
// index: alertSequence
MATCH (a:Alert)
WHERE a.sequence < $before
  AND (size($statuses) = 0 OR EXISTS {
    MATCH (a)-[:GOES_BY]->(one:AlertDelivery)
    WHERE one.status IN $statuses
  })
WITH a
ORDER BY a.sequence DESC
LIMIT $limit
RETURN a.document AS document,
       COLLECT {
         MATCH (a)-[:GOES_BY]->(d:AlertDelivery)
         RETURN d ORDER BY d.id
       } AS deliveries
ORDER BY a.sequence DESC
