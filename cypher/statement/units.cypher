// id: value-added-units
// title: The raw lines of units' win-win value added statements
// question: Whom did each unit serve, with whom, and what did it earn, spend and share, in the year to a date and in the one before?
// parameters: asOf: DATE, id: STRING = '', afterId: STRING = '', limit: INTEGER = 100
// columns: id, name, label, currency, units, windows, segments, joined, active, ecosystemCost
// index: none
OPTIONAL MATCH (dataset:Dataset)
WITH dataset.currency AS currency,
     [months IN [0, 12] | {
       now: months = 0,
       asOf: $asOf - duration({days: CASE months WHEN 0 THEN 0 ELSE 365 END}),
       first: left(toString(date.truncate('month', $asOf) - duration({months: months + 11})), 7),
       last: left(toString(date.truncate('month', $asOf) - duration({months: months})), 7)
     }] AS windows
MATCH (unit:MicroEnterprise)
WHERE ($id = '' OR unit.id = $id)
  AND unit.id > $afterId
WITH currency, windows, unit
ORDER BY unit.id
LIMIT $limit
CALL (windows, unit) {
  UNWIND windows AS w
  OPTIONAL MATCH (unit)-[:REPORTED]->(s:Statement)
  WHERE s.month >= w.first
    AND s.month <= w.last
  WITH w, s
  ORDER BY w.asOf DESC, s.month
  WITH w,
       count(s) AS months,
       CASE WHEN count(s.userRevenue) > 0 THEN sum(s.userRevenue) END AS userRevenue,
       CASE WHEN count(s.ecosystemRevenue) > 0 THEN sum(s.ecosystemRevenue) END AS ecosystemRevenue,
       CASE WHEN count(s.cost) > 0 THEN sum(s.cost) END AS cost,
       CASE WHEN count(s.sharedValue) > 0 THEN sum(s.sharedValue) END AS sharedValue
  ORDER BY w.asOf DESC
  RETURN collect({
    months: months,
    reporting: CASE WHEN months > 0 THEN 1 ELSE 0 END,
    userRevenue: userRevenue,
    ecosystemRevenue: ecosystemRevenue,
    cost: cost,
    sharedValue: sharedValue
  }) AS lines
}
CALL (windows, unit) {
  MATCH (unit)-[:SUPPLIES]->(sale:Contract {kind: 'SALES'})-[:SERVES]->(segment:UserSegment)
  UNWIND windows AS w
  WITH sale, segment, w
  WHERE coalesce(sale.signedOn, sale.startsOn, w.asOf) <= w.asOf
  OPTIONAL MATCH (sale)-[:SETTLED]->(s:Settlement)
  WHERE s.month <= w.last
  WITH sale, segment, w,
       count(s) AS settlements,
       sum(CASE WHEN s.month >= w.first THEN s.amount ELSE 0.0 END) AS settled,
       sale.firstDay <= w.asOf AND sale.lastDay > w.asOf - duration('P365D') AS inForce
  WITH segment, w,
       CASE
         WHEN settlements > 0 THEN settled > 0
         ELSE inForce AND coalesce(sale.annualValue > 0, false)
       END AS paid
  WHERE paid
  WITH segment, collect(w.now) AS bought
  RETURN collect({
    users: segment.users,
    now: true IN bought,
    before: false IN bought
  }) AS segments
}
CALL (unit) {
  OPTIONAL MATCH (unit)-[own:MEMBER_OF]->(:Community)<-[theirs:MEMBER_OF]-(fellow:Party)
  WHERE NOT fellow:UserSegment
    AND fellow <> unit
    AND coalesce(own.joinedOn <= $asOf, true)
    AND coalesce(own.leftOn >= $asOf, true)
    AND coalesce(theirs.joinedOn <= $asOf, true)
    AND coalesce(theirs.leftOn >= $asOf, true)
  RETURN collect(DISTINCT fellow) AS fellows
}
CALL (windows, unit, fellows) {
  OPTIONAL MATCH (unit)<-[:SERVES]-(deal:Contract)<-[:SUPPLIES]-(supplier:Party)
  WHERE coalesce(deal.signedOn, deal.startsOn, $asOf) <= $asOf
  OPTIONAL MATCH (deal)-[:SETTLED]->(s:Settlement)
  WHERE s.month <= windows[0].last
  WITH windows, fellows, deal, supplier, s
  ORDER BY deal.id, s.month
  WITH fellows, deal, supplier,
       count(s) AS settlements,
       sum(CASE WHEN s.month >= windows[0].first THEN s.amount ELSE 0.0 END) AS settled,
       duration.inDays(
         CASE WHEN deal.startsOn > $asOf - duration('P364D') THEN deal.startsOn ELSE $asOf - duration('P364D') END,
         CASE WHEN deal.lastDay < $asOf THEN deal.lastDay ELSE $asOf END
       ).days + 1 AS days
  WITH fellows, deal, supplier, days,
       CASE
         WHEN settlements > 0 THEN settled
         WHEN days > 0 THEN coalesce(deal.annualValue, 0.0) * days / 365
         ELSE 0.0
       END AS paid,
       EXISTS { (deal)-[:UNDER]->(:Community) } AS under
  ORDER BY deal.id
  WITH fellows, supplier,
       max(days) > 0 AS inForce,
       sum(paid) AS paid,
       sum(CASE WHEN under THEN paid ELSE 0.0 END) AS paidUnder
  ORDER BY supplier.id
  WITH fellows,
       count(CASE WHEN paid > 0 THEN 1 END) AS active,
       count(CASE WHEN (inForce OR paid > 0) AND NOT supplier IN fellows THEN 1 END) AS others,
       sum(paidUnder) AS ecosystemCost
  RETURN size(fellows) + others AS joined, active, ecosystemCost
}
RETURN unit.id AS id,
       unit.name AS name,
       'MicroEnterprise' AS label,
       currency,
       1 AS units,
       lines AS windows,
       segments,
       joined,
       active,
       ecosystemCost
ORDER BY id
