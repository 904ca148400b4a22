// id: export-needs
// title: Rows of needs.csv
// question: Who needs what, as a dataset writes it?
// columns: party_id, capability_id, annual_budget, essential
// index: none
MATCH (p:Party|MergedParty)-[r:NEEDS]->(k:Capability)
RETURN coalesce(r.mergedFrom, p.id) AS party_id, k.id AS capability_id, r.annualBudget AS annual_budget,
       r.essential AS essential
ORDER BY party_id, capability_id
