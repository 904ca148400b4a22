// id: alert-give-up
// title: Give up deliveries to addresses that no rule has any more
// question: Which deliveries wait for an address that no rule has any more?
// parameters: lanes: LIST<STRING>, problem: STRING
// index: none
MATCH (d:AlertDelivery {status: 'PENDING'})
WHERE NOT d.lane IN $lanes
SET d.status = 'DEAD', d.problem = $problem
