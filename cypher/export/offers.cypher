// id: export-offers
// title: Rows of offers.csv
// question: Who offers what, as a dataset writes it?
// columns: party_id, capability_id, unit_price, monthly_capacity, service_time_cv
// index: none
MATCH (p:Party|MergedParty)-[r:OFFERS]->(k:Capability)
RETURN coalesce(r.mergedFrom, p.id) AS party_id, k.id AS capability_id, r.unitPrice AS unit_price,
       r.monthlyCapacity AS monthly_capacity, r.serviceTimeCv AS service_time_cv
ORDER BY party_id, capability_id
