// id: alert-put-state
// title: Note whether a rule's indicator is beyond its threshold
// question: Is this rule's indicator beyond its threshold now?
// parameters: rule: STRING, dataset: STRING, condition: STRING, beyond: BOOLEAN
// index: alertRuleName
MERGE (r:AlertRule {name: $rule})
SET r.dataset = $dataset, r.condition = $condition, r.beyond = $beyond
