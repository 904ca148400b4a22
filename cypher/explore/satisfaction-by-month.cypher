// id: satisfaction-by-month
// title: How content a supplier's buyers are, month by month
// question: How did buyers rate this supplier each month, weighted by what they paid? Units under five people are not shown.
// parameters: partyId: STRING, asOf: DATE = null
// columns: month, contracts, paid, satisfaction, lowest
// index: partyId
:param partyId => 'me-079';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH asOf,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (supplier:Party {id: $partyId})-[:SUPPLIES]->(contract:Contract)-[:SETTLED]->(settlement:Settlement)
WHERE coalesce(supplier.headcount, 5) >= 5
  AND settlement.month >= firstMonth
  AND settlement.month <= lastMonth
  AND settlement.amount > 0
  AND settlement.satisfaction IS NOT NULL
RETURN settlement.month AS month,
       count(contract) AS contracts,
       sum(settlement.amount) AS paid,
       sum(settlement.amount * settlement.satisfaction) / sum(settlement.amount) AS satisfaction,
       min(settlement.satisfaction) AS lowest
ORDER BY month
