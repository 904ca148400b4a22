// id: platform-pair
// title: What two platforms exchange
// question: How many ties join two platforms, and how strong are they?
// parameters: platformId: STRING, otherId: STRING, asOf: DATE = null, meanHours: FLOAT = null, meanValue: FLOAT = null
// columns: ties, hours, value, weight
// index: platformId
:param platformId => 'pl-02';
:param otherId => 'pl-01';
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
MATCH (platform:Platform {id: $platformId})
MATCH (counterpart:Platform {id: $otherId})
OPTIONAL MATCH (platform)<-[:HOSTED_BY]-(unit:MicroEnterprise)
CALL (unit, counterpart, asOf, windowStart, firstMonth, lastMonth) {
  MATCH (unit)-[work:INTERACTS_WITH]-(other:MicroEnterprise)-[:HOSTED_BY]->(counterpart)
  WHERE work.hours > 0
    AND work.month >= firstMonth
    AND work.month <= lastMonth
  RETURN other, work.hours AS hours, 0.0 AS paid
  UNION ALL
  MATCH (unit)-[:SUPPLIES|SERVES]-(contract:Contract)-[:SUPPLIES|SERVES]-(other:MicroEnterprise)
  WHERE EXISTS { (other)-[:HOSTED_BY]->(counterpart) }
    AND coalesce(contract.signedOn, contract.startsOn, asOf) <= asOf
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
  RETURN other, 0.0 AS hours, paid
}
WITH meanHours, meanValue, unit, other, sum(hours) AS hours, sum(paid) AS paid
RETURN count(*) AS ties,
       sum(hours) AS hours,
       sum(paid) AS value,
       sum(hours / meanHours + paid / meanValue) AS weight
