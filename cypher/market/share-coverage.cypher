// id: share-coverage
// title: How many memberships carry a profit share
// question: Of the memberships in force, how many have a profit share?
// parameters: asOf: DATE
// columns: memberships, profitShare
// index: none
MATCH (:Community)<-[membership:MEMBER_OF]-(:Party)
WHERE coalesce(membership.joinedOn, $asOf) <= $asOf
  AND coalesce(membership.leftOn, $asOf) >= $asOf
RETURN count(membership) AS memberships,
       count(membership.profitShare) AS profitShare
