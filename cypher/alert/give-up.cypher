// id: alert-give-up
// title: Give up deliveries to addresses that no rule has any more
// parameters: lanes: LIST<STRING>, problem: STRING
MATCH (d:AlertDelivery {status: 'PENDING'})
WHERE NOT d.lane IN $lanes
SET d.status = 'DEAD', d.problem = $problem
