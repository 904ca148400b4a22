// id: export-statements
// title: Rows of statements.csv
// question: What did each unit report, month by month, as a dataset writes it?
// columns: party_id, month, user_revenue, ecosystem_revenue, cost, shared_value
// index: none
MATCH (m:MicroEnterprise|MergedParty)-[r:REPORTED]->(s:Statement)
RETURN coalesce(r.mergedFrom, m.id) AS party_id, s.month AS month, s.userRevenue AS user_revenue,
       s.ecosystemRevenue AS ecosystem_revenue, s.cost AS cost, s.sharedValue AS shared_value
ORDER BY party_id, month
