// id: load-contract-days
// title: First and last day of contracts
// question: From which day to which, both inclusive, is each contract in force?
// index: none
// One signed after its start is in force from its signature on. An EXTERNAL one without an end lasts a year, any
// other without one is open until 9999-12-31; one without signature and start has run since 0000-01-01.
MATCH (c:Contract)
CALL (c) {
  SET c.firstDay = CASE
        WHEN c.signedOn > c.startsOn THEN c.signedOn
        ELSE coalesce(c.startsOn, c.signedOn, date('0000-01-01'))
      END,
      c.lastDay = coalesce(
        c.endsOn,
        CASE c.kind WHEN 'EXTERNAL' THEN c.startsOn + duration('P1Y') - duration('P1D') END,
        date('9999-12-31')
      )
} IN TRANSACTIONS OF 10000 ROWS
