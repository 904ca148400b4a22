// id: bottleneck-over-runs
// title: A bottleneck from run to run
// question: Which runs have reported this unit as a bottleneck, and how bad was it each time?
// parameters: partyId: STRING
// columns: asOf, finishedAt, score, valueAtStake, currency, title
// index: partyId
:param partyId => 'me-079';
MATCH (unit:Party {id: $partyId})<-[:CONCERNS {role: 'bottleneck'}]-(finding:Bottleneck)
MATCH (run:AnalysisRun {status: 'SUCCEEDED'})-[:PRODUCED]->(finding)
RETURN run.asOf AS asOf,
       run.finishedAt AS finishedAt,
       finding.score AS score,
       finding.amount AS valueAtStake,
       finding.currency AS currency,
       finding.title AS title
ORDER BY asOf, finishedAt
