// id: memory-alerts
// title: The newest alerts and their deliveries
// question: What has to be kept of alerts while the database is away?
// parameters: limit: INTEGER
// columns: sequence, document, deliveries
// index: alertSequence
MATCH (a:Alert)
WHERE a.sequence >= 0
WITH a
ORDER BY a.sequence DESC
LIMIT $limit
RETURN a.sequence AS sequence, a.document AS document,
       COLLECT {
         MATCH (a)-[:GOES_BY]->(d:AlertDelivery)
         RETURN d ORDER BY d.id
       } AS deliveries
ORDER BY sequence DESC
