// id: inside-price
// title: Inside price above the outside price
// question: Which contracts cost over 10 % more than the median of at least three outside contracts for the same capability? By request where requests are known, else by year.
// parameters: asOf: DATE, windowStart: DATE, firstMonth: STRING, lastMonth: STRING, most: FLOAT = 1.1, fewest: INTEGER = 3
// columns: contractId, value, capability, price, perRequest, outsideMedian, outsideLowerQuartile, outsideUpperQuartile, outsideContracts
// index: none
// kinds: MARKET, EMC, VAM
// field: capability
// money: true
// scope: (service:Capability)<-[:FOR]-(:Contract {id: $contractId})
// finding: {buyer} pays {supplier} {price:money} for {capability}, outside it costs {outsideMedian:money}
// action: Let {buyer} show {supplier} what {capability} costs outside ({outsideLowerQuartile:money} to {outsideUpperQuartile:money} in {outsideContracts} contracts): matching the median saves {value:money} a year, and {buyer} is free to buy there.
MATCH (supplier:Party)-[:SUPPLIES]->(contract:Contract)-[:FOR]->(service:Capability)
WHERE (contract.kind IN ['MARKET', 'EMC', 'VAM'] OR (contract.kind = 'EXTERNAL' AND supplier:Partner))
  AND contract.firstDay <= $asOf
  AND contract.lastDay >= CASE contract.kind WHEN 'EXTERNAL' THEN $windowStart ELSE $asOf END
WITH service, collect({contract: contract, isOutside: contract.kind = 'EXTERNAL'}) AS contracts
WHERE size([one IN contracts WHERE one.isOutside]) >= $fewest
UNWIND contracts AS one
WITH service, one.contract AS contract, one.isOutside AS isOutside
OPTIONAL MATCH (contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= $firstMonth
  AND settlement.month <= $lastMonth
  AND settlement.requests IS NOT NULL
  AND settlement.amount IS NOT NULL
WITH service, contract, isOutside,
     sum(settlement.amount) AS paid,
     sum(settlement.requests) AS requests,
     count(settlement) > 0 AS perRequest
WITH service, contract, isOutside, requests, perRequest,
     CASE
       WHEN requests > 0 THEN paid / requests
       WHEN NOT perRequest THEN contract.annualValue
     END AS price
WHERE price > 0
WITH service, perRequest,
     collect(CASE WHEN NOT isOutside THEN {contract: contract, price: price, requests: requests} END) AS inside,
     count(CASE WHEN isOutside THEN price END) AS outsideContracts,
     percentileCont(CASE WHEN isOutside THEN price END, 0.25) AS outsideLowerQuartile,
     percentileCont(CASE WHEN isOutside THEN price END, 0.5) AS outsideMedian,
     percentileCont(CASE WHEN isOutside THEN price END, 0.75) AS outsideUpperQuartile
WHERE outsideContracts >= $fewest
UNWIND inside AS one
WITH service, perRequest, one, outsideContracts, outsideLowerQuartile, outsideMedian, outsideUpperQuartile
WHERE one.price > $most * outsideMedian * (1 + 1e-9)
RETURN one.contract.id AS contractId,
       (one.price - outsideMedian) * CASE WHEN perRequest THEN one.requests ELSE 1 END AS value,
       service.name AS capability,
       one.price AS price,
       perRequest,
       outsideMedian,
       outsideLowerQuartile,
       outsideUpperQuartile,
       outsideContracts
ORDER BY contractId
