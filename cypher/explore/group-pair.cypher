// id: group-pair
// title: What a group of units exchanges with a platform
// question: How many ties join these units with a platform's other units, and how strong are they?
// parameters: unitIds: LIST<STRING>, otherId: STRING, firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12', asOf: STRING = '2026-03-31', meanHours: FLOAT = 1.0, meanValue: FLOAT = 1.0
// columns: ties, hours, value, weight
// index: partyId, platformId
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
    AND coalesce(contract.signedOn, contract.startsOn, date($asOf)) <= date($asOf)
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
  RETURN other, 0.0 AS hours, paid
}
WITH unit, other, sum(hours) AS hours, sum(paid) AS paid
RETURN count(*) AS ties,
       sum(hours) AS hours,
       sum(paid) AS value,
       sum(hours / $meanHours + paid / $meanValue) AS weight
