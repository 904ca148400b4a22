// id: deliveries-on-time
// title: How much a supplier delivers on time, by buyer
// question: Which share of what this party was asked for over the last three complete months was on time, by buyer and in all, weighted by requests?
// parameters: partyId: STRING, asOf: DATE = null
// columns: buyerId, buyer, requests, onTimeShare, onTimeShareOfAll
// index: partyId
:param partyId => 'me-079';
:param asOf => null;
MATCH (dataset:Dataset)
WITH date.truncate('month', coalesce($asOf, dataset.asOf) + duration('P1D')) - duration('P1D') AS lastDay
WITH left(toString(date.truncate('month', lastDay) - duration('P2M')), 7) AS firstMonth,
     left(toString(lastDay), 7) AS lastMonth
MATCH (supplier:Party {id: $partyId})-[:SUPPLIES]->(contract:Contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= firstMonth
  AND settlement.month <= lastMonth
  AND settlement.onTimeShare IS NOT NULL
MATCH (contract)-[:SERVES]->(buyer)
WITH buyer,
     sum(coalesce(settlement.requests, 1)) AS requests,
     sum(coalesce(settlement.requests, 1) * settlement.onTimeShare) AS onTime
WITH collect({id: buyer.id, name: buyer.name, requests: requests, onTime: onTime}) AS buyers,
     sum(requests) AS allRequests,
     sum(onTime) AS allOnTime
UNWIND buyers AS buyer
RETURN buyer.id AS buyerId,
       buyer.name AS buyer,
       buyer.requests AS requests,
       CASE WHEN buyer.requests > 0 THEN buyer.onTime / buyer.requests END AS onTimeShare,
       CASE WHEN allRequests > 0 THEN allOnTime / allRequests END AS onTimeShareOfAll
ORDER BY onTimeShare, buyerId
