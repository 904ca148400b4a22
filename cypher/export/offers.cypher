// id: export-offers
// title: Rows of offers.csv
// columns: party_id, capability_id, unit_price, monthly_capacity, service_time_cv
MATCH (p:Party)-[r:OFFERS]->(k:Capability)
RETURN p.id AS party_id, k.id AS capability_id, r.unitPrice AS unit_price,
       r.monthlyCapacity AS monthly_capacity, r.serviceTimeCv AS service_time_cv
ORDER BY party_id, capability_id
