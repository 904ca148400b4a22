// id: alert-state
// title: Whether a rule's indicator was beyond its threshold
// question: Has this rule, with this condition, raised its alert already?
// parameters: rule: STRING, condition: STRING
// columns: beyond
// index: alertRuleName
MATCH (r:AlertRule {name: $rule})
RETURN r.beyond AND r.condition = $condition AS beyond
