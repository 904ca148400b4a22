// id: project-offers
// title: Offers of capabilities
// question: Who offers what?
// columns: partyId, capabilityId, unitPrice, monthlyCapacity, serviceTimeCv
// index: none
MATCH (p:Party)-[o:OFFERS]->(c:Capability)
RETURN p.id AS partyId, c.id AS capabilityId, o.unitPrice AS unitPrice,
       o.monthlyCapacity AS monthlyCapacity, o.serviceTimeCv AS serviceTimeCv
