// id: finding-changes
// title: Findings of either of two runs, side by side
// question: What is new, what has changed, what is gone?
// parameters: before: STRING, after: STRING
// columns: id, kind, title, before, after
// index: findingRun, findingKey
MATCH (f:Finding {runId: $after})
WHERE f.kind IS NOT NULL AND f.position IS NOT NULL
OPTIONAL MATCH (old:Finding {key: $before + '/' + f.id})
RETURN f.id AS id, f.kind AS kind, f.title AS title,
       CASE WHEN old IS NULL THEN null ELSE old {.score, .amount, .currency} END AS before,
       f {.score, .amount, .currency} AS after
UNION ALL
MATCH (f:Finding {runId: $before})
WHERE f.kind IS NOT NULL AND f.position IS NOT NULL
  AND NOT EXISTS {
    MATCH (:Finding {key: $after + '/' + f.id})
  }
RETURN f.id AS id, f.kind AS kind, f.title AS title,
       f {.score, .amount, .currency} AS before,
       null AS after
