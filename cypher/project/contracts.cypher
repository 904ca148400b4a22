// id: project-contracts
// title: Contracts and their parties
// question: Who supplies whom under which contract?
// parameters: last: STRING = '2026-03'
// columns: id, kind, supplierId, buyerId, capabilityId, communityId, annualValue, signedOn, startsOn, endsOn, penaltyRate, outsideOption, everSettled
// index: none
MATCH (s:Party)-[:SUPPLIES]->(c:Contract)-[:SERVES]->(b:Party)
OPTIONAL MATCH (c)-[:FOR]->(k:Capability)
OPTIONAL MATCH (c)-[:UNDER]->(m:Community)
RETURN c.id AS id, c.kind AS kind, s.id AS supplierId, b.id AS buyerId,
       k.id AS capabilityId, m.id AS communityId, c.annualValue AS annualValue,
       c.signedOn AS signedOn, c.startsOn AS startsOn, c.endsOn AS endsOn,
       c.penaltyRate AS penaltyRate, c.outsideOption AS outsideOption,
       EXISTS {
         MATCH (c)-[:SETTLED]->(settled:Settlement)
         WHERE settled.month <= $last
       } AS everSettled
