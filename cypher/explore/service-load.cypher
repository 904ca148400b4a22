// id: service-load
// title: Load of a service
// question: How many requests reached this party for this capability each month, and how much of its capacity was that?
// parameters: partyId: STRING, capabilityId: STRING, asOf: DATE = null
// columns: month, contracts, requests, monthlyCapacity, utilisation
// index: partyId, capabilityId
:param partyId => 'me-079';
:param capabilityId => 'cap-20';
:param asOf => null;
MATCH (dataset:Dataset)
WITH date.truncate('month', coalesce($asOf, dataset.asOf) + duration('P1D')) - duration('P1D') AS lastDay
WITH left(toString(date.truncate('month', lastDay) - duration('P2M')), 7) AS firstMonth,
     left(toString(lastDay), 7) AS lastMonth
MATCH (supplier:Party {id: $partyId}), (capability:Capability {id: $capabilityId})
OPTIONAL MATCH (supplier)-[offer:OFFERS]->(capability)
MATCH (supplier)-[:SUPPLIES]->(contract:Contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= firstMonth
  AND settlement.month <= lastMonth
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
