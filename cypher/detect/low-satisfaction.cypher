// id: low-satisfaction
// title: Low satisfaction without a penalty
// question: Which contracts in force were rated below 6 two months running, and when last, although they agree no penalty? Units under five people are not judged.
// parameters: asOf: DATE, firstMonth: STRING, lastMonth: STRING, least: FLOAT = 6.0
// columns: contractId, value, lowMonths, lastLowMonth, lowestSatisfaction, firstLowMonth
// index: none
// kinds: MARKET, EMC, VAM
// field: satisfaction
// scope: (contract:Contract {id: $contractId})
// finding: {buyer} rated {supplier} below 6 every month from {firstLowMonth} to {lastLowMonth}, and contract {contractId} has no penalty
// action: Agree on a penalty in contract {contractId} and on what {supplier} changes until the next rating; {buyer} may look for another supplier meanwhile.
MATCH (supplier:Party)-[:SUPPLIES]->(contract:Contract)
WHERE contract.kind IN ['MARKET', 'EMC', 'VAM']
  AND coalesce(contract.penaltyRate, 0) = 0
  AND contract.firstDay <= $asOf <= contract.lastDay
  AND coalesce(supplier.headcount, 5) >= 5
MATCH (contract)-[:SETTLED]->(settlement:Settlement)
WHERE settlement.month >= $firstMonth
  AND settlement.month <= $lastMonth
  AND settlement.satisfaction < $least
WITH contract, settlement,
     12 * toInteger(left(settlement.month, 4)) + toInteger(right(settlement.month, 2)) AS monthNumber
WITH contract, collect({month: settlement.month, number: monthNumber, satisfaction: settlement.satisfaction}) AS low
WITH contract,
     [one IN low WHERE any(other IN low WHERE abs(other.number - one.number) = 1)] AS running
WHERE size(running) > 0
WITH contract, running, reduce(last = 0, one IN running | CASE WHEN one.number > last THEN one.number ELSE last END) AS last
UNWIND running AS one
WITH contract, one, running, last
WHERE size([later IN running WHERE later.number >= one.number]) = last - one.number + 1
WITH contract, min(one.month) AS firstLowMonth, count(one) AS lowMonths, max(one.month) AS lastLowMonth, min(one.satisfaction) AS lowestSatisfaction
RETURN contract.id AS contractId,
       contract.annualValue AS value,
       lowMonths,
       lastLowMonth,
       lowestSatisfaction,
       firstLowMonth
ORDER BY contractId
