// id: group-border
// title: Ties inside a group of units and across its border
// question: How much of the collaboration of these units leaves their group?
// parameters: unitIds: LIST<STRING>, firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12', asOf: STRING = '2026-03-31', meanHours: FLOAT = 1.0, meanValue: FLOAT = 1.0
// columns: internalTies, externalTies, cut, volume, externalShare
// index: partyId
MATCH (unit:Party)
WHERE unit.id IN $unitIds
CALL (unit) {
  MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)
  WHERE other <> unit
    AND work.hours > 0
    AND work.month >= $firstMonth
    AND work.month <= $lastMonth
  RETURN other, work.hours / $meanHours AS weight
  UNION ALL
  MATCH (unit)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(other:MicroEnterprise)
  WHERE coalesce(contract.signedOn, contract.startsOn, date($asOf)) <= date($asOf)
  CALL (contract) {
    WITH date($asOf) AS asOf, date($asOf) - duration('P364D') AS windowStart
    OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
    WHERE settlement.month <= $lastMonth
    WITH count(settlement) AS settlements,
         sum(CASE WHEN settlement.month >= $firstMonth THEN settlement.amount END) AS settled,
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
  RETURN other, paid / $meanValue AS weight
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
