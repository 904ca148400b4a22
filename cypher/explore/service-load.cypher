// id: service-load
// title: Load of a service
// question: How many requests reached this party for this capability each month, and how much of its capacity was that?
// parameters: partyId: STRING, capabilityId: STRING, firstMonth: STRING, lastMonth: STRING
// columns: month, contracts, requests, monthlyCapacity, utilisation
// index: partyId, capabilityId
MATCH (supplier:Party {id: $partyId}), (capability:Capability {id: $capabilityId})
OPTIONAL MATCH (supplier)-[offer:OFFERS]->(capability)
MATCH (supplier)-[:SUPPLIES]->(contract:Contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= $firstMonth
  AND settlement.month <= $lastMonth
  AND settlement.requests IS NOT NULL
  AND (
    EXISTS { (contract)-[:FOR]->(capability) }
    OR (
      offer IS NOT NULL
      AND NOT EXISTS { (contract)-[:FOR]->(:Capability) }
      AND COUNT { (supplier)-[:OFFERS]->(:Capability) } = 1
    )
  )
WITH settlement.month AS month,
     offer.monthlyCapacity AS monthlyCapacity,
     count(contract) AS contracts,
     sum(settlement.requests) AS requests
RETURN month,
       contracts,
       requests,
       monthlyCapacity,
       CASE WHEN monthlyCapacity > 0 THEN toFloat(requests) / monthlyCapacity END AS utilisation
ORDER BY month
