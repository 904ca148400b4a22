// id: revenue-behind-bottleneck
// title: User revenue that hangs on a bottleneck
// question: How much user revenue a year would others lose if this unit stopped, as the last run's cascade has it, and who loses what part?
// parameters: partyId: STRING, asOf: DATE = null
// columns: unitId, unit, health, userRevenueLost, userRevenueAtRisk, userRevenueAtRiskShare
// index: partyId
:param partyId => 'me-079';
:param asOf => null;
MATCH (dataset:Dataset)
WITH dataset, coalesce($asOf, dataset.asOf) AS asOf
MATCH (:Party {id: $partyId})<-[:CONCERNS {role: 'bottleneck'}]-(finding:Bottleneck)
MATCH (run:AnalysisRun {status: 'SUCCEEDED'})-[:PRODUCED]->(finding)
WHERE run.asOf = asOf
  AND run.dataset = dataset.name
  AND EXISTS { (finding)-[:WOULD_COST]->(:Party) }
WITH run, finding
ORDER BY run.finishedAt DESC, run.id
LIMIT 1
MATCH (finding)-[loss:WOULD_COST]->(unit:Party)
WITH run, collect({unit: unit, loss: loss}) AS losses, sum(loss.userRevenueLost) AS atRisk
UNWIND losses AS part
RETURN part.unit.id AS unitId,
       part.unit.name AS unit,
       part.loss.health AS health,
       part.loss.userRevenueLost AS userRevenueLost,
       atRisk AS userRevenueAtRisk,
       atRisk / run.userRevenue AS userRevenueAtRiskShare
ORDER BY userRevenueLost DESC, unitId
