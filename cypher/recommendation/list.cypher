// id: recommendation-list
// title: A dataset's findings across kinds by value at stake
// question: What should be done next, the most money first?
// parameters: dataset: STRING, statuses: LIST<STRING>, kinds: LIST<STRING>, owner: STRING, party: STRING, minValue: FLOAT, since: DATETIME, afterAmount: FLOAT, afterScore: FLOAT, afterId: STRING, limit: INTEGER
// columns: document, amount, score, id, status, firstSeen, decisions
// index: none
MATCH (r:Recommendation {dataset: $dataset})-[:ABOUT]->(f:Finding)
WHERE r.status IN $statuses
  AND r.kind IN $kinds
  AND ($owner IS NULL OR f.owner = $owner)
  AND ($minValue IS NULL OR f.amount >= $minValue)
  AND ($since IS NULL OR r.firstSeen >= $since)
  AND ($party IS NULL OR EXISTS {
    MATCH (f)-[:CONCERNS]->(subject)
    WHERE subject.id = $party
  })
WITH r, f, coalesce(f.amount, -1.0) AS amount
WHERE $afterId IS NULL
   OR amount < $afterAmount
   OR (amount = $afterAmount AND f.score < $afterScore)
   OR (amount = $afterAmount AND f.score = $afterScore AND r.id > $afterId)
WITH r, f, amount
ORDER BY amount DESC, f.score DESC, r.id
LIMIT $limit
RETURN f.document AS document, amount AS amount, f.score AS score, r.id AS id,
       r.status AS status, r.firstSeen AS firstSeen,
       COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at, d.decision
       } AS decisions
