// id: export-contracts
// title: Rows of contracts.csv
// question: Which contracts are there, between whom and on which terms, as a dataset writes them?
// columns: id, kind, supplier_id, buyer_id, capability_id, community_id, annual_value, signed_on, starts_on, ends_on, success_metric, success_threshold, penalty_rate, outside_option
// index: none
MATCH (s:Party)-[supplies:SUPPLIES]->(c:Contract)-[serves:SERVES]->(b:Party)
OPTIONAL MATCH (c)-[:FOR]->(k:Capability)
OPTIONAL MATCH (c)-[:UNDER]->(m:Community)
RETURN c.id AS id, c.kind AS kind, coalesce(supplies.mergedFrom, s.id) AS supplier_id,
       coalesce(serves.mergedTo, b.id) AS buyer_id,
       k.id AS capability_id, m.id AS community_id, c.annualValue AS annual_value,
       c.signedOn AS signed_on, c.startsOn AS starts_on, c.endsOn AS ends_on,
       c.successMetric AS success_metric, c.successThreshold AS success_threshold,
       c.penaltyRate AS penalty_rate, c.outsideOption AS outside_option
ORDER BY id
