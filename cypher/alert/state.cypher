// id: alert-state
// title: Whether a rule's indicator was beyond its threshold
// question: Has this rule, with this condition, raised its alert already on this dataset?
// parameters: rule: STRING, dataset: STRING, condition: STRING
// columns: beyond
// index: alertRuleName
MATCH (r:AlertRule {name: $rule})
RETURN r.beyond AND r.condition = $condition AND coalesce(r.dataset, $dataset) = $dataset AS beyond
