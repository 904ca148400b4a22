// id: load-clear-links
// title: Remove all links between things, so that those of a dataset can be added
// question: Who was joined to what, before a dataset says it anew?
// index: none
MATCH ()-[r:HOSTED_BY|SUPPLIES|SERVES|FOR|UNDER|MEMBER_OF|OFFERS|NEEDS]->()
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 20000 ROWS
