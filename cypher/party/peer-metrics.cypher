// id: party-peer-metrics
// title: The newest run's figures of every party that has any
// question: How does a party's figure compare with those of its peers?
// columns: labels, kind, headcount, metrics
// index: none
MATCH (p:Party)-[:HAS_METRICS]->(m:PartyMetrics)
RETURN labels(p) AS labels, p.kind AS kind, p.headcount AS headcount, properties(m) AS metrics
