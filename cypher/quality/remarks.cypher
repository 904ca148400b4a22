// id: quality-remarks
// title: Remarks on the data of an import
// question: What is wrong with the data of this import?
// parameters: importId: STRING, after: INTEGER, kinds: LIST<STRING>, certainties: LIST<STRING>, file: STRING, party: STRING, text: STRING, limit: INTEGER
// columns: document, position
// index: remarkImport
MATCH (r:Remark {importId: $importId})
WHERE r.position > $after
  AND (isEmpty($kinds) OR r.kind IN $kinds)
  AND (isEmpty($certainties) OR r.certainty IN $certainties)
  AND ($file IS NULL OR r.file = $file)
  AND ($party IS NULL OR $party IN r.subjects)
  AND ($text IS NULL OR r.text CONTAINS $text)
RETURN r.document AS document, r.position AS position
ORDER BY position
LIMIT $limit
