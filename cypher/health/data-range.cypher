// id: health-data-range
// title: The dates that the data cover
// question: From when to when do the data reach?
// columns: name, dataVersion, importing, asOf, firstDate, firstMonth
// index: none
MATCH (d:Dataset)
CALL () {
  MATCH (c:Contract)
  RETURN min(coalesce(c.signedOn, c.startsOn)) AS firstDate
}
CALL () {
  MATCH (m:Settlement|Statement)
  RETURN min(m.month) AS firstMonth
}
RETURN d.name AS name, d.dataVersion AS dataVersion, d.importing AS importing, d.asOf AS asOf,
       firstDate, firstMonth
