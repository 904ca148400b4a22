// id: way-to-the-user
// title: A shortest way from a unit to a user
// question: Over which contracts does user money reach this unit, at the fewest steps?
// parameters: partyId: STRING
// columns: step, contractId, kind, supplierId, supplier, buyerId, buyer
// index: partyId
:param partyId => 'me-079';
MATCH (start:Party {id: $partyId})
MATCH path = SHORTEST 1 (start)
  (()-[:SUPPLIES]->(:Contract)-[:SERVES]->(:Party)){1,20}
  (:UserSegment)
WITH nodes(path) AS nodes
UNWIND range(1, size(nodes) - 2, 2) AS position
WITH (position + 1) / 2 AS step,
     nodes[position] AS contract,
     nodes[position - 1] AS supplier,
     nodes[position + 1] AS buyer
RETURN step,
       contract.id AS contractId,
       contract.kind AS kind,
       supplier.id AS supplierId,
       supplier.name AS supplier,
       buyer.id AS buyerId,
       buyer.name AS buyer
ORDER BY step
