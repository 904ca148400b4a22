// id: segment-reach
// title: Whose income each user segment backs
// question: How many units does each segment's money reach, how much income does it back, and for how many is it the largest source?
// columns: segmentId, segment, users, unitsReached, backedIncome, unitsWhereLargest
// index: none
MATCH (:MicroEnterprise)-[:HAS_METRICS]->(metrics:PartyMetrics)
WITH metrics.segments AS segments, metrics.segmentShares AS shares, metrics.userBackedIncome AS income
WHERE segments IS NOT NULL
UNWIND range(0, size(segments) - 1) AS place
WITH segments[place] AS segmentId,
     count(*) AS reached,
     sum(shares[place] * income) AS backed,
     count(CASE WHEN place = 0 THEN 1 END) AS largest
WITH collect({id: segmentId, reached: reached, backed: backed, largest: largest}) AS sums
MATCH (segment:UserSegment)
WITH segment, [sum IN sums WHERE sum.id = segment.id][0] AS sum
RETURN segment.id AS segmentId,
       segment.name AS segment,
       segment.users AS users,
       coalesce(sum.reached, 0) AS unitsReached,
       coalesce(sum.backed, 0.0) AS backedIncome,
       coalesce(sum.largest, 0) AS unitsWhereLargest
ORDER BY backedIncome DESC, segmentId
