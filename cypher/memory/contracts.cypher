// id: memory-contracts
// title: All contracts with the parties on either side
// question: What has to be kept of contracts while the database is away?
// parameters: limit: INTEGER
// columns: id, kind, supplierId, supplierName, buyerId, buyerName, capabilityId, capabilityName, communityId, annualValue, signedOn, startsOn, endsOn, firstDay, lastDay
// index: none
MATCH (supplier:Party)-[:SUPPLIES]->(c:Contract)-[:SERVES]->(buyer:Party)
WITH supplier, c, buyer
ORDER BY coalesce(c.annualValue, -1.0) DESC, c.id
LIMIT $limit
OPTIONAL MATCH (c)-[:FOR]->(k:Capability)
OPTIONAL MATCH (c)-[:UNDER]->(m:Community)
RETURN c.id AS id, c.kind AS kind, supplier.id AS supplierId, supplier.name AS supplierName,
       buyer.id AS buyerId, buyer.name AS buyerName, k.id AS capabilityId,
       k.name AS capabilityName, m.id AS communityId, c.annualValue AS annualValue,
       c.signedOn AS signedOn, c.startsOn AS startsOn, c.endsOn AS endsOn,
       c.firstDay AS firstDay, c.lastDay AS lastDay
ORDER BY coalesce(annualValue, -1.0) DESC, id
