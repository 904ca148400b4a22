// id: load-clear-settlements
// title: Remove all settlements, so that those of a dataset can be added
// question: What was settled, before a dataset says it anew?
// index: none
MATCH (n:Settlement)
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
