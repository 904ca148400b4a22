// id: run-transactions
// title: Transactions that carry a tag
// question: Which of the statements that were tagged does the server still compute?
// parameters: key: STRING
// columns: tag
// index: none
SHOW TRANSACTIONS
YIELD metaData
WHERE metaData[$key] IS NOT NULL
RETURN metaData[$key] AS tag
