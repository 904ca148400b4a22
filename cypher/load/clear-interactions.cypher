// id: load-clear-interactions
// title: Remove all interactions, so that those of a dataset can be added
// question: Who worked with whom, before a dataset says it anew?
// index: none
MATCH (:MicroEnterprise)-[r:INTERACTS_WITH]->(:MicroEnterprise)
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 20000 ROWS
