// id: platforms-that-never-meet
// title: Platforms that never meet although one needs what the other offers
// question: Which pairs of platforms have neither work nor contracts between them, and how much is budgeted on one side for what the other offers?
// parameters: firstMonth: STRING = '0000-01', lastMonth: STRING = '9999-12', limit: INTEGER = 25
// columns: needingId, needing, offeringId, offering, capabilities, budget
// index: none
MATCH (needing:Platform)<-[:HOSTED_BY]-(unit:MicroEnterprise)-[need:NEEDS]->(capability:Capability)
WITH needing, capability, sum(need.annualBudget) AS budget
MATCH (capability)<-[:OFFERS]-(:MicroEnterprise)-[:HOSTED_BY]->(offering:Platform)
WHERE offering <> needing
WITH DISTINCT needing, offering, capability, budget
WITH needing,
     offering,
     count(capability) AS capabilities,
     sum(budget) AS budget
WHERE NOT EXISTS {
    MATCH (needing)<-[:HOSTED_BY]-(:MicroEnterprise)-[work:INTERACTS_WITH]-(:MicroEnterprise)-[:HOSTED_BY]->(offering)
    WHERE work.month >= $firstMonth
      AND work.month <= $lastMonth
  }
  AND NOT EXISTS {
    MATCH (needing)<-[:HOSTED_BY]-(:MicroEnterprise)-[:SUPPLIES|SERVES]-(:Contract)
          -[:SUPPLIES|SERVES]-(:MicroEnterprise)-[:HOSTED_BY]->(offering)
  }
RETURN needing.id AS needingId,
       needing.name AS needing,
       offering.id AS offeringId,
       offering.name AS offering,
       capabilities,
       budget
ORDER BY budget DESC, needingId, offeringId
LIMIT $limit
