// id: party-metric-reasons
// title: Why figures of the newest run are not known
// question: Which figures are known of nobody, and why?
// columns: reasons
// index: none
MATCH (m:PartyMetrics)
WHERE m.reasons IS NOT NULL
RETURN DISTINCT m.reasons AS reasons
