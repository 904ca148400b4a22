// id: requests-by-month
// title: What a supplier is asked for, month by month
// question: How many requests reached this party under all of its contracts in each complete month of the year, and how many of them were on time?
// parameters: partyId: STRING, asOf: DATE = null
// columns: month, contracts, requests, onTimeShare
// index: partyId
:param partyId => 'me-079';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(date.truncate('month', asOf + duration('P1D')) - duration('P1D')), 7) AS lastMonth
MATCH (supplier:Party {id: $partyId})-[:SUPPLIES]->(contract:Contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= firstMonth
  AND settlement.month <= lastMonth
  AND settlement.requests IS NOT NULL
WITH settlement.month AS month,
     count(contract) AS contracts,
     sum(settlement.requests) AS requests,
     sum(CASE WHEN settlement.onTimeShare IS NOT NULL THEN settlement.requests ELSE 0 END) AS timed,
     sum(settlement.requests * settlement.onTimeShare) AS onTime
RETURN month,
       contracts,
       requests,
       CASE WHEN timed > 0 THEN onTime / timed END AS onTimeShare
ORDER BY month
