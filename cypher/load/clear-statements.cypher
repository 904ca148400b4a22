// id: load-clear-statements
// title: Remove all statements, so that those of a dataset can be added
MATCH (n:Statement)
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
