// id: group-pair
// title: What a group of units exchanges with a platform
// question: How many ties join these units with a platform's other units, and how strong are they?
// parameters: unitIds: LIST<STRING>, otherId: STRING, firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12', asOf: STRING = '2026-03-31', meanHours: FLOAT = 1.0, meanValue: FLOAT = 1.0
// columns: ties, hours, value, weight
// index: partyId
MATCH (counterpart:Platform {id: $otherId})
MATCH (unit:Party)
WHERE unit.id IN $unitIds
CALL (unit, counterpart) {
  MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)-[:HOSTED_BY]->(counterpart)
  WHERE NOT other.id IN $unitIds
    AND work.hours > 0
    AND work.month >= $firstMonth
    AND work.month <= $lastMonth
  RETURN other, work.hours AS hours, 0.0 AS paid
  UNION ALL
  MATCH (unit)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(other:MicroEnterprise)
  WHERE NOT other.id IN $unitIds
    AND EXISTS { (other)-[:HOSTED_BY]->(counterpart) }
    AND coalesce(contract.signedOn <= date($asOf), contract.startsOn <= date($asOf), true)
  CALL (contract) {
    OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
    WHERE settlement.month <= $lastMonth
    WITH count(settlement) AS settlements,
         sum(CASE WHEN settlement.month >= $firstMonth THEN settlement.amount ELSE 0 END) AS settled
    WITH settlements,
         settled,
         date($asOf) - duration('P364D') AS windowStart,
         CASE
           WHEN contract.endsOn IS NULL AND contract.kind = 'EXTERNAL'
             THEN contract.startsOn + duration('P1Y') - duration('P1D')
           ELSE contract.endsOn
         END AS lastDay
    WITH settlements,
         settled,
         CASE WHEN contract.startsOn > windowStart THEN contract.startsOn ELSE windowStart END AS from,
         CASE WHEN lastDay < date($asOf) THEN lastDay ELSE date($asOf) END AS to
    RETURN CASE
             WHEN settlements > 0 THEN settled
             WHEN to < from THEN 0
             ELSE contract.annualValue * (duration.inDays(from, to).days + 1) / 365.0
           END AS paid
  }
  WITH other, paid
  WHERE paid > 0
  RETURN other, 0.0 AS hours, paid
}
WITH unit, other, sum(hours) AS hours, sum(paid) AS paid
RETURN count(*) AS ties,
       sum(hours) AS hours,
       sum(paid) AS value,
       sum(hours / $meanHours + paid / $meanValue) AS weight
