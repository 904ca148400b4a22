// id: segment-reach
// title: Whose income each user segment backs
// question: How many units does each segment's money reach, how much income does it back, and for how many is it the largest source?
// columns: segmentId, segment, users, unitsReached, backedIncome, unitsWhereLargest
// index: none
MATCH (segment:UserSegment)
CALL (segment) {
  MATCH (unit:MicroEnterprise)-[:HAS_METRICS]->(metrics:PartyMetrics)
  WHERE segment.id IN metrics.segments
  WITH metrics,
       [i IN range(0, size(metrics.segments) - 1) WHERE metrics.segments[i] = segment.id][0] AS place
  RETURN count(*) AS unitsReached,
         sum(metrics.segmentShares[place] * metrics.userBackedIncome) AS backedIncome,
         count(CASE WHEN place = 0 THEN 1 END) AS unitsWhereLargest
}
RETURN segment.id AS segmentId,
       segment.name AS segment,
       segment.users AS users,
       unitsReached,
       backedIncome,
       unitsWhereLargest
ORDER BY backedIncome DESC, segmentId
