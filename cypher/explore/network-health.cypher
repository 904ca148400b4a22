// id: network-health
// title: The ten indicators of the current run
// question: How healthy is the network, and which number pulls it down?
// columns: id, title, value, unit, floor, target, score, reason
// index: none
MATCH (r:AnalysisRun)-[:INDICATED]->(i:Indicator)
WHERE r.current
RETURN i.id AS id,
       i.title AS title,
       i.value AS value,
       i.unit AS unit,
       i.floor AS floor,
       i.target AS target,
       i.score AS score,
       i.reason AS reason
ORDER BY score, i.position
