// id: group-border
// title: Ties inside a group of units and across its border
// question: How much of the collaboration of these units leaves their group?
// parameters: unitIds: LIST<STRING>, asOf: DATE = null, meanHours: FLOAT = null, meanValue: FLOAT = null
// columns: internalTies, externalTies, cut, volume, externalShare
// index: partyId
:param unitIds => ['me-056', 'me-057', 'me-058', 'me-059', 'me-060', 'me-061', 'me-062', 'me-063'];
:param asOf => null;
:param meanHours => null;
:param meanValue => null;
MATCH (dataset:Dataset)
OPTIONAL MATCH (run:AnalysisRun)
WHERE run.current
WITH coalesce($asOf, dataset.asOf) AS asOf,
     coalesce($meanHours, run.meanHours) AS meanHours,
     coalesce($meanValue, run.meanValue) AS meanValue
WITH asOf, meanHours, meanValue,
     asOf - duration('P364D') AS windowStart,
     left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (unit:Party)
WHERE unit.id IN $unitIds
CALL (unit, asOf, windowStart, firstMonth, lastMonth, meanHours, meanValue) {
  MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)
  WHERE other <> unit
    AND work.hours > 0
    AND work.month >= firstMonth
    AND work.month <= lastMonth
  RETURN other, work.hours / meanHours AS weight
  UNION ALL
  MATCH (unit)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(other:MicroEnterprise)
  WHERE coalesce(contract.signedOn, contract.startsOn, asOf) <= asOf
  CALL (contract, asOf, windowStart, firstMonth, lastMonth) {
    OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
    WHERE settlement.month <= lastMonth
    WITH count(settlement) AS settlements,
         sum(CASE WHEN settlement.month >= firstMonth THEN settlement.amount END) AS settled,
         duration.inDays(
           CASE WHEN contract.startsOn > windowStart THEN contract.startsOn ELSE windowStart END,
           CASE WHEN contract.lastDay < asOf THEN contract.lastDay ELSE asOf END
         ).days + 1 AS days
    RETURN CASE
      WHEN settlements > 0 THEN settled
      WHEN days > 0 THEN coalesce(contract.annualValue, 0.0) * days / 365
      ELSE 0.0
    END AS paid
  }
  WITH other, paid
  WHERE paid > 0
  RETURN other, paid / meanValue AS weight
}
WITH unit, other, sum(weight) AS weight
WITH weight, other.id IN $unitIds AS inside
WITH sum(CASE WHEN inside THEN 1 ELSE 0 END) / 2 AS internalTies,
     sum(CASE WHEN inside THEN 0 ELSE 1 END) AS externalTies,
     sum(CASE WHEN inside THEN 0.0 ELSE weight END) AS cut,
     sum(weight) AS volume
RETURN internalTies,
       externalTies,
       cut,
       volume,
       CASE WHEN volume > 0 THEN cut / volume END AS externalShare
