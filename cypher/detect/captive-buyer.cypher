// id: captive-buyer
// title: Captive buyer
// question: Which contracts name no outside option although nobody else offers the capability to the buyer?
// parameters: asOf: DATE
// columns: contractId, value, capability
// index: none
// kinds: MARKET, EMC, VAM
// field: outsideOption
// scope: (contract:Contract {id: $contractId})
// finding: {buyer} can get {capability} from {supplier} only
// action: Get an outside offer for {capability} and write its price into contract {contractId}, or help a second unit to offer it: until then {buyer} cannot leave {supplier}.
MATCH (supplier:Party)-[:SUPPLIES]->(contract:Contract)-[:SERVES]->(buyer:Party)
WHERE contract.kind IN ['MARKET', 'EMC', 'VAM']
  AND contract.outsideOption IS NULL
  AND contract.firstDay <= $asOf <= contract.lastDay
MATCH (contract)-[:FOR]->(capability:Capability)
WHERE NOT EXISTS {
    MATCH (other:Party)-[:OFFERS]->(capability)
    WHERE other <> supplier
  }
  AND NOT EXISTS {
    MATCH (capability)<-[:FOR]-(second:Contract)-[:SERVES]->(buyer)
    WHERE (second.outsideOption IS NOT NULL OR NOT EXISTS { (second)<-[:SUPPLIES]-(supplier) })
      AND second.firstDay <= $asOf <= second.lastDay
  }
RETURN contract.id AS contractId,
       contract.annualValue AS value,
       capability.name AS capability
ORDER BY contractId
