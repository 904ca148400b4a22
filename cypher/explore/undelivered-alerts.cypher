// id: undelivered-alerts
// title: Alerts that have not reached every address
// question: Which alerts still wait, or were given up, and why?
// columns: sequence, rule, title, host, status, attempts, problem
// index: none
MATCH (a:Alert)-[:GOES_BY]->(d:AlertDelivery)
WHERE d.status <> 'DELIVERED'
RETURN a.sequence AS sequence,
       a.rule AS rule,
       a.title AS title,
       d.host AS host,
       d.status AS status,
       d.attempts AS attempts,
       d.problem AS problem
ORDER BY sequence, host
