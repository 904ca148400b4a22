// id: settled-above-value
// title: Settled above its value
// question: On which contracts was more than 120 % settled in the window of what their yearly value allows for the days that they ran?
// parameters: asOf: DATE, windowStart: DATE, firstMonth: STRING, lastMonth: STRING, most: FLOAT = 1.2
// columns: contractId, value, settled, due, activeDays
// index: none
// kinds: MARKET, EMC, VAM
// field: amount
// money: true
// scope: (contract:Contract {id: $contractId})
// finding: {buyer} paid {supplier} {settled:money} where contract {contractId} allows {due:money}
// action: Let {buyer} check the bills of contract {contractId}: {value:money} was paid above its yearly value for {activeDays} days; claim it back, or agree on the larger value.
MATCH (contract:Contract)-[:SETTLED]->(settlement:Settlement)
WHERE contract.kind IN ['MARKET', 'EMC', 'VAM']
  AND contract.annualValue IS NOT NULL
  AND coalesce(contract.signedOn, contract.startsOn, $asOf) <= $asOf
  AND settlement.month >= $firstMonth
  AND settlement.month <= $lastMonth
WITH contract,
     sum(settlement.amount) AS settled,
     duration.inDays(
       CASE WHEN contract.startsOn > $windowStart THEN contract.startsOn ELSE $windowStart END,
       CASE WHEN contract.lastDay < $asOf THEN contract.lastDay ELSE $asOf END
     ).days + 1 AS days
WITH contract, settled, CASE WHEN days > 0 THEN days ELSE 0 END AS activeDays
WITH contract, settled, activeDays, contract.annualValue * activeDays / 365 AS due
WHERE settled > $most * due * (1 + 1e-9)
RETURN contract.id AS contractId,
       settled - due AS value,
       settled,
       due,
       activeDays
ORDER BY contractId
