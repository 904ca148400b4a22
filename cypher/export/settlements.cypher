// id: export-settlements
// title: Rows of settlements.csv
// question: What was settled on each contract, month by month, as a dataset writes it?
// columns: contract_id, month, amount, requests, satisfaction, on_time_share
// index: none
MATCH (c:Contract)-[:SETTLED]->(s:Settlement)
RETURN c.id AS contract_id, s.month AS month, s.amount AS amount, s.requests AS requests,
       s.satisfaction AS satisfaction, s.onTimeShare AS on_time_share
ORDER BY contract_id, month
