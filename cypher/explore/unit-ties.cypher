// id: unit-ties
// title: With whom a unit works
// question: With which other units did this one spend hours in the window, and how many?
// parameters: partyId: STRING, asOf: DATE = null
// columns: otherId, other, hours, months
// index: partyId
:param partyId => 'me-078';
:param asOf => null;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (:Party {id: $partyId})-[tie:INTERACTS_WITH]-(other:MicroEnterprise)
WHERE firstMonth <= tie.month <= lastMonth
RETURN other.id AS otherId,
       other.name AS other,
       sum(tie.hours) AS hours,
       count(DISTINCT tie.month) AS months
ORDER BY hours DESC, otherId
