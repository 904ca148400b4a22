// id: settled-after-end
// title: Settled after its end
// question: Which contracts were settled in a month after the one in which they ended?
// parameters: firstMonth: STRING, lastMonth: STRING
// columns: contractId, value, endsOn, settledMonths, lastSettledMonth
// index: none
// kinds: MARKET, EMC, VAM
// field: amount
// money: true
// scope: (contract:Contract {id: $contractId})
// finding: {supplier} was still paid by {buyer} in {lastSettledMonth}, contract {contractId} ended on {endsOn}
// action: Ask {buyer} and {supplier} what was paid for after {endsOn}: prolong contract {contractId} if the work goes on, else pay {value:money} back.
MATCH (contract:Contract)
WHERE contract.kind IN ['MARKET', 'EMC', 'VAM']
  AND toString(contract.endsOn) < $lastMonth
MATCH (contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= $firstMonth
  AND settlement.month <= $lastMonth
  AND settlement.month > left(toString(contract.endsOn), 7)
  AND settlement.amount > 0
WITH contract,
     sum(settlement.amount) AS settled,
     count(settlement) AS settledMonths,
     max(settlement.month) AS lastSettledMonth
RETURN contract.id AS contractId,
       settled AS value,
       contract.endsOn AS endsOn,
       settledMonths,
       lastSettledMonth
ORDER BY contractId
