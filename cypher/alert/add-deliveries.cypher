// id: alert-add-deliveries
// title: Add deliveries to alerts
// question: To which addresses is each alert to go?
// parameters: deliveries: LIST<MAP>
// index: alertId
UNWIND $deliveries AS row
MATCH (a:Alert {id: row.alertId})
CREATE (a)-[:GOES_BY]->(d:AlertDelivery)
SET d = row.properties
