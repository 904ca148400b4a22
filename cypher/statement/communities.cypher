// id: value-added-communities
// title: The raw lines of communities' win-win value added statements
// question: Whom did each community's members serve, with whom, and what did they earn, spend and share, in the year to a date and in the one before?
// parameters: asOf: DATE, id: STRING = '', afterId: STRING = '', limit: INTEGER = 100
// columns: id, name, label, currency, units, windows, segments, joined, active, ecosystemCost
// index: communityId
OPTIONAL MATCH (dataset:Dataset)
WITH dataset.currency AS currency,
     [months IN [0, 12] | {
       now: months = 0,
       asOf: $asOf - duration({days: CASE months WHEN 0 THEN 0 ELSE 365 END}),
       first: left(toString(date.truncate('month', $asOf) - duration({months: months + 11})), 7),
       last: left(toString(date.truncate('month', $asOf) - duration({months: months})), 7)
     }] AS windows
MATCH (community:Community)
WHERE ($id = '' OR community.id = $id)
  AND community.id > $afterId
WITH currency, windows, community
ORDER BY community.id
LIMIT $limit
CALL (community) {
  OPTIONAL MATCH (community)<-[m:MEMBER_OF]-(member:Party)
  WHERE NOT member:UserSegment
    AND coalesce(m.joinedOn <= $asOf, true)
    AND coalesce(m.leftOn >= $asOf, true)
  RETURN collect(DISTINCT member) AS members
}
WITH currency, windows, community, members,
     [member IN members WHERE member:MicroEnterprise] AS units
CALL (windows, units) {
  UNWIND windows AS w
  CALL (w, units) {
    UNWIND units AS unit
    MATCH (unit)-[:REPORTED]->(s:Statement)
    WHERE s.month >= w.first
      AND s.month <= w.last
    WITH unit, s
    ORDER BY unit.id, s.month
    RETURN count(DISTINCT s.month) AS months,
           count(DISTINCT unit) AS reporting,
           CASE WHEN count(s.userRevenue) > 0 THEN sum(s.userRevenue) END AS userRevenue,
           CASE WHEN count(s.ecosystemRevenue) > 0 THEN sum(s.ecosystemRevenue) END
             AS ecosystemRevenue,
           CASE WHEN count(s.cost) > 0 THEN sum(s.cost) END AS cost,
           CASE WHEN count(s.sharedValue) > 0 THEN sum(s.sharedValue) END AS sharedValue
  }
  WITH w, months, reporting, userRevenue, ecosystemRevenue, cost, sharedValue
  ORDER BY w.asOf DESC
  RETURN collect({
    months: months,
    reporting: reporting,
    userRevenue: userRevenue,
    ecosystemRevenue: ecosystemRevenue,
    cost: cost,
    sharedValue: sharedValue
  }) AS lines
}
CALL (windows, units) {
  UNWIND units AS seller
  MATCH (seller)-[:SUPPLIES]->(sale:Contract {kind: 'SALES'})-[:SERVES]->(segment:UserSegment)
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
CALL (windows, community, members, units) {
  OPTIONAL MATCH (community)<-[:UNDER]-(deal:Contract)<-[:SUPPLIES]-(supplier:Party)
  WHERE coalesce(deal.signedOn, deal.startsOn, $asOf) <= $asOf
  OPTIONAL MATCH (deal)-[:SERVES]->(buyer:Party)
  OPTIONAL MATCH (deal)-[:SETTLED]->(s:Settlement)
  WHERE s.month <= windows[0].last
  WITH windows, members, units, deal, supplier, buyer, s
  ORDER BY deal.id, s.month
  WITH members, units, deal, supplier, buyer,
       count(s) AS settlements,
       sum(CASE WHEN s.month >= windows[0].first THEN s.amount ELSE 0.0 END) AS settled,
       duration.inDays(
         CASE WHEN deal.startsOn > $asOf - duration('P364D') THEN deal.startsOn ELSE $asOf - duration('P364D') END,
         CASE WHEN deal.lastDay < $asOf THEN deal.lastDay ELSE $asOf END
       ).days + 1 AS days
  WITH members, units, deal, supplier, buyer,
       CASE
         WHEN settlements > 0 THEN settled
         WHEN days > 0 THEN coalesce(deal.annualValue, 0.0) * days / 365
         ELSE 0.0
       END AS paid
  ORDER BY deal.id
  WITH members,
       collect(CASE WHEN paid > 0 THEN supplier END)
         + collect(CASE WHEN paid > 0 THEN buyer END) AS traders,
       sum(CASE WHEN buyer IN units THEN paid ELSE 0.0 END) AS ecosystemCost
  RETURN size([member IN members WHERE member IN traders]) AS active, ecosystemCost
}
RETURN community.id AS id,
       community.name AS name,
       'Community' AS label,
       currency,
       size(units) AS units,
       lines AS windows,
       segments,
       size(members) AS joined,
       active,
       ecosystemCost
ORDER BY id
