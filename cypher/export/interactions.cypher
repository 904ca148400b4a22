// id: export-interactions
// title: Rows of interactions.csv
// question: Who worked with whom, month by month, as a dataset writes it?
// columns: source_id, target_id, month, hours, people
// index: none
MATCH (a:MicroEnterprise|MergedParty)-[r:INTERACTS_WITH]->(b:MicroEnterprise|MergedParty)
RETURN coalesce(r.mergedFrom, a.id) AS source_id,
       coalesce(r.mergedTo, b.id) AS target_id, r.month AS month, r.hours AS hours,
       r.people AS people
ORDER BY source_id, target_id, month
