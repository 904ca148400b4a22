// id: export-needs
// title: Rows of needs.csv
// columns: party_id, capability_id, annual_budget, essential
MATCH (p:Party)-[r:NEEDS]->(k:Capability)
RETURN p.id AS party_id, k.id AS capability_id, r.annualBudget AS annual_budget,
       r.essential AS essential
ORDER BY party_id, capability_id
