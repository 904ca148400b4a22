// id: platforms-that-never-meet
// title: Platforms that never meet although one needs what the other offers
// question: Which pairs of platforms have neither work nor contracts between them, and how much is budgeted on one side for what the other offers?
// parameters: asOf: DATE = null, limit: INTEGER = 25
// columns: needingId, needing, offeringId, offering, capabilities, budget
// index: none
:param asOf => null;
:param limit => 25;
MATCH (dataset:Dataset)
WITH coalesce($asOf, dataset.asOf) AS asOf
WITH left(toString(asOf - duration('P11M')), 7) AS firstMonth,
     left(toString(asOf), 7) AS lastMonth
MATCH (needing:Platform)
WITH firstMonth, lastMonth, needing,
     COLLECT {
       MATCH (needing)<-[:HOSTED_BY]-(:MicroEnterprise)-[:SUPPLIES|SERVES]-(:Contract)
             -[:SUPPLIES|SERVES]-(:MicroEnterprise)-[:HOSTED_BY]->(partner:Platform)
       RETURN DISTINCT partner
     } AS partners
MATCH (offering:Platform)
WHERE offering <> needing
  AND NOT offering IN partners
  AND NOT EXISTS {
    MATCH (needing)<-[:HOSTED_BY]-(:MicroEnterprise)-[work:INTERACTS_WITH]-(:MicroEnterprise)-[:HOSTED_BY]->(offering)
    WHERE work.month >= firstMonth
      AND work.month <= lastMonth
  }
MATCH (needing)<-[:HOSTED_BY]-(:MicroEnterprise)-[need:NEEDS]->(capability:Capability)
WHERE EXISTS { (capability)<-[:OFFERS]-(:MicroEnterprise)-[:HOSTED_BY]->(offering) }
RETURN needing.id AS needingId,
       needing.name AS needing,
       offering.id AS offeringId,
       offering.name AS offering,
       count(DISTINCT capability) AS capabilities,
       sum(need.annualBudget) AS budget
ORDER BY budget DESC, needingId, offeringId
LIMIT $limit
