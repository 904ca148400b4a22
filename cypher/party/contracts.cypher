// id: party-contracts
// title: A party's contracts, those in force first, the largest first
// question: With whom has this party which contracts?
// parameters: partyId: STRING, asOf: DATE, limit: INTEGER
// columns: id, kind, role, counterpartyId, counterpartyName, capabilityId, capabilityName, communityId, annualValue, signedOn, startsOn, endsOn, inForce
// index: partyId
MATCH (p:Party {id: $partyId})
CALL (p) {
  MATCH (p)-[:SUPPLIES]->(c:Contract)-[:SERVES]->(other:Party)
  RETURN c, other, 'SUPPLIER' AS role
  UNION ALL
  MATCH (p)<-[:SERVES]-(c:Contract)<-[:SUPPLIES]-(other:Party)
  RETURN c, other, 'BUYER' AS role
}
WITH c, other, role,
     $asOf IS NULL OR c.firstDay <= $asOf <= c.lastDay AS inForce
ORDER BY inForce DESC, coalesce(c.annualValue, -1.0) DESC, c.id
LIMIT $limit
OPTIONAL MATCH (c)-[:FOR]->(k:Capability)
OPTIONAL MATCH (c)-[:UNDER]->(m:Community)
RETURN c.id AS id, c.kind AS kind, role AS role, other.id AS counterpartyId,
       other.name AS counterpartyName, k.id AS capabilityId, k.name AS capabilityName,
       m.id AS communityId, c.annualValue AS annualValue, c.signedOn AS signedOn,
       c.startsOn AS startsOn, c.endsOn AS endsOn, inForce AS inForce
ORDER BY inForce DESC, coalesce(annualValue, -1.0) DESC, id
