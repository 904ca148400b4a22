// id: spare-capacity
// title: Spare capacity for a capability
// question: Who else offers this capability, and how many more requests a month could each take?
// parameters: capabilityId: STRING, partyId: STRING, firstMonth: STRING, lastMonth: STRING, months: INTEGER = 3, limit: INTEGER = 25
// columns: partyId, party, monthlyCapacity, monthlyRequests, spareCapacity
// index: capabilityId
MATCH (other:Party)-[offer:OFFERS]->(capability:Capability {id: $capabilityId})
WHERE other.id <> $partyId
CALL (other, capability) {
  OPTIONAL MATCH (other)-[:SUPPLIES]->(contract:Contract)-[:SETTLED]->(settlement:Settlement)
  WHERE settlement.month >= $firstMonth
    AND settlement.month <= $lastMonth
    AND (
      EXISTS { (contract)-[:FOR]->(capability) }
      OR (
        NOT EXISTS { (contract)-[:FOR]->(:Capability) }
        AND COUNT { (other)-[:OFFERS]->(:Capability) } = 1
      )
    )
  RETURN sum(settlement.requests) / toFloat($months) AS monthlyRequests
}
RETURN other.id AS partyId,
       other.name AS party,
       offer.monthlyCapacity AS monthlyCapacity,
       monthlyRequests,
       CASE
         WHEN offer.monthlyCapacity > monthlyRequests THEN offer.monthlyCapacity - monthlyRequests
         ELSE 0.0
       END AS spareCapacity
ORDER BY spareCapacity DESC, partyId
LIMIT $limit
