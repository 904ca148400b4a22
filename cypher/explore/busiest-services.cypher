// id: busiest-services
// title: The busiest services
// question: Whose capacity is used most, over the last three complete months?
// parameters: limit: INTEGER = 25
// columns: partyId, party, capabilityId, capability, monthlyRequests, monthlyCapacity, utilisation
// index: none
:param limit => 25;
MATCH (dataset:Dataset)
WITH date.truncate('month', dataset.asOf + duration('P1D')) - duration('P1D') AS lastDay,
     left(toString(dataset.asOf - duration('P11M')), 7) AS firstMonth
WITH firstMonth,
     lastDay,
     left(toString(lastDay), 7) AS lastMonth,
     left(toString(date.truncate('month', lastDay) - duration('P2M')), 7) AS recentFrom
MATCH (party:Party)-[offer:OFFERS]->(capability:Capability)
WHERE offer.monthlyCapacity > 0
WITH firstMonth, lastDay, lastMonth, recentFrom, party, offer, capability,
     COUNT { (party)-[:OFFERS]->(:Capability) } = 1 AS offersNothingElse
MATCH (party)-[:SUPPLIES]->(deal:Contract)
WHERE EXISTS { (deal)-[:FOR]->(capability) }
  OR (offersNothingElse AND NOT EXISTS { (deal)-[:FOR]->(:Capability) })
MATCH (deal)-[:SETTLED]->(settlement)
WHERE settlement.month >= firstMonth
  AND settlement.month <= lastMonth
  AND settlement.requests IS NOT NULL
WITH party, capability, offer, lastDay, recentFrom,
     min(settlement.month) AS reportedFrom,
     sum(CASE WHEN settlement.month >= recentFrom THEN settlement.requests END) AS requests
WITH party, capability, offer, requests,
     duration.inMonths(
       date(CASE WHEN reportedFrom > recentFrom THEN reportedFrom ELSE recentFrom END + '-01'),
       lastDay
     ).months + 1 AS months
WITH party, capability, offer, toFloat(requests) / months AS monthlyRequests
RETURN party.id AS partyId,
       party.name AS party,
       capability.id AS capabilityId,
       capability.name AS capability,
       monthlyRequests,
       offer.monthlyCapacity AS monthlyCapacity,
       monthlyRequests / offer.monthlyCapacity AS utilisation
ORDER BY utilisation DESC, partyId, capabilityId
LIMIT $limit
