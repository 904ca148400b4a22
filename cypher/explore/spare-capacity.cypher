// id: spare-capacity
// title: Spare capacity for a capability
// question: Who offers this capability, and how many more requests a month could each take? This party stands last.
// parameters: capabilityId: STRING, partyId: STRING, asOf: DATE = null, limit: INTEGER = 25
// columns: partyId, party, monthlyCapacity, monthlyRequests, spareCapacity, isThisParty
// index: capabilityId, partyId
:param capabilityId => 'cap-03';
:param partyId => 'me-091';
:param asOf => null;
:param limit => 25;
MATCH (dataset:Dataset)
WITH date.truncate('month', coalesce($asOf, dataset.asOf) + duration('P1D')) - duration('P1D') AS lastDay
WITH left(toString(date.truncate('month', lastDay) - duration('P2M')), 7) AS firstMonth,
     left(toString(lastDay), 7) AS lastMonth
MATCH (capability:Capability {id: $capabilityId})
CALL (capability) {
  MATCH (other:Party)-[offer:OFFERS]->(capability)
  RETURN other, offer.monthlyCapacity AS monthlyCapacity
  UNION
  MATCH (other:Party {id: $partyId})
  WHERE NOT EXISTS { (other)-[:OFFERS]->(capability) }
  RETURN other, null AS monthlyCapacity
}
CALL (other, capability, firstMonth, lastMonth) {
  OPTIONAL MATCH (other)-[:SUPPLIES]->(contract:Contract)-[:SETTLED]->(settlement:Settlement)
  WHERE settlement.month >= firstMonth
    AND settlement.month <= lastMonth
    AND (
      EXISTS { (contract)-[:FOR]->(capability) }
      OR (
        NOT EXISTS { (contract)-[:FOR]->(:Capability) }
        AND COUNT { (other)-[:OFFERS]->(:Capability) } = 1
      )
    )
  RETURN sum(settlement.requests) / 3.0 AS monthlyRequests
}
RETURN other.id AS partyId,
       other.name AS party,
       monthlyCapacity,
       monthlyRequests,
       CASE
         WHEN monthlyCapacity > monthlyRequests THEN monthlyCapacity - monthlyRequests
         ELSE 0.0
       END AS spareCapacity,
       other.id = $partyId AS isThisParty
ORDER BY isThisParty, spareCapacity DESC, partyId
LIMIT $limit
