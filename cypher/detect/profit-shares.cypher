// id: profit-shares
// title: Profit shares that do not add up
// question: In which communities do the members' profit shares not add up to 1?
// parameters: asOf: DATE, tolerance: FLOAT = 0.005
// columns: communityId, value, profitShares, members
// index: none
// kinds: MARKET, EMC, VAM
// field: profitShare
// scope: (community:Community {id: $communityId})
// finding: The profit shares of {community} add up to {profitShares:percent}, not 100 %
// action: Let the {members} members of {community} agree on shares that add up to 100 % before the next profit is shared.
MATCH (community:Community)<-[membership:MEMBER_OF]-(:Party)
WHERE coalesce(membership.joinedOn, $asOf) <= $asOf
  AND coalesce(membership.leftOn, $asOf) >= $asOf
WITH community, membership
ORDER BY community.id, membership.profitShare
WITH community,
     count(membership) AS members,
     count(membership.profitShare) AS known,
     reduce(all = 0.0, share IN collect(membership.profitShare) | all + share) AS profitShares
WHERE profitShares > 1 + $tolerance
   OR (known = members AND profitShares < 1 - $tolerance)
OPTIONAL MATCH (contract:Contract)-[:UNDER]->(community)
WHERE contract.kind IN ['MARKET', 'EMC', 'VAM']
  AND contract.firstDay <= $asOf <= contract.lastDay
WITH community, members, profitShares,
     count(contract.annualValue) AS priced,
     sum(contract.annualValue) AS contracted
RETURN community.id AS communityId,
       CASE WHEN priced > 0 THEN contracted * abs(profitShares - 1) END AS value,
       profitShares,
       members
ORDER BY communityId
