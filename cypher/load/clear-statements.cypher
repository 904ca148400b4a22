// id: load-clear-statements
// title: Remove all statements, so that those of a dataset can be added
// question: What did units report, before a dataset says it anew?
// index: none
MATCH (n:Statement)
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
