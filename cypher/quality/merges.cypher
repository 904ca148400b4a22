// id: quality-merges
// title: Parties that are treated as one, the newest first
// question: Who is treated as whom, and is it so in the data of today?
// parameters: id: STRING, dataset: STRING
// columns: merge
// index: none
MATCH (m:PartyMerge)
WHERE ($id IS NULL OR m.id = $id) AND ($dataset IS NULL OR m.dataset = $dataset)
RETURN m AS merge
ORDER BY m.at DESC, m.id
