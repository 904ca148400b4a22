// id: memory-lives
// title: Where each finding of a dataset stands, newest run's first
// question: What has to be kept of findings' lives while the database is away?
// parameters: dataset: STRING, id: STRING, limit: INTEGER
// columns: id, kind, status, firstSeen, decisions, document, amount, score, owner, subjects
// index: none
MATCH (r:Recommendation {dataset: $dataset})-[:ABOUT]->(f:Finding)
WHERE $id IS NULL OR r.id = $id
WITH r, f
ORDER BY CASE r.status WHEN 'RESOLVED' THEN 1 ELSE 0 END, r.changedAt DESC, r.id
LIMIT $limit
RETURN r.id AS id, r.kind AS kind, r.status AS status, r.firstSeen AS firstSeen,
       COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at, d.decision
       } AS decisions,
       f.document AS document, coalesce(f.amount, -1.0) AS amount, f.score AS score,
       f.owner AS owner,
       COLLECT { MATCH (f)-[:CONCERNS]->(subject) RETURN DISTINCT subject.id } AS subjects
