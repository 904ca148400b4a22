CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY', asOf: date('2026-03-31'), dataVersion: '1'})
CREATE (p:Platform {id: 'p', name: 'Kitchens'}), (q:Platform {id: 'q', name: 'Baths'}), (r:Platform {id: 'r', name: 'Data'}),
       (:Platform {id: 's', name: 'Gardens'})<-[:HOSTED_BY]-(:Party:MicroEnterprise {id: 's0', name: 'Unit s0', kind: 'NODE', headcount: 12})
CREATE (moulds:Capability {id: 'moulds', name: 'Moulds'}), (clouds:Capability {id: 'clouds', name: 'Clouds'})
CREATE (users:Party:UserSegment {id: 'cooks', name: 'Cooks'}), (x:Party:Partner {id: 'x', name: 'Outsider'})
WITH p, q, r, moulds, clouds, users, x
CALL (p, q, r) {
  UNWIND [p, q, r] AS platform
  UNWIND range(0, 9) AS i
  CREATE (:Party:MicroEnterprise {id: platform.id + i, name: 'Unit ' + platform.id + i, kind: 'NODE', headcount: 12})-[:HOSTED_BY]->(platform)
}
WITH moulds, clouds, users, x
CALL () {
  MATCH (a:MicroEnterprise)-[:HOSTED_BY]->(:Platform {id: 'p'})<-[:HOSTED_BY]-(b:MicroEnterprise)
  WHERE a.id < b.id
  CREATE (a)-[:INTERACTS_WITH {month: '2026-02', hours: 3.5}]->(b), (b)-[:INTERACTS_WITH {month: '2026-03', hours: 1}]->(a)
}
CALL () {
  MATCH (a:MicroEnterprise)-[:HOSTED_BY]->(:Platform {id: 'q'}), (b:MicroEnterprise)-[:HOSTED_BY]->(:Platform {id: 'r'})
  WHERE (toInteger(right(a.id, 1)) + toInteger(right(b.id, 1))) % 2 = 0
  CREATE (a)-[:INTERACTS_WITH {month: '2025-04', hours: 2.0}]->(b), (a)-[:INTERACTS_WITH {month: '2025-03', hours: 99.0}]->(b)
}
MATCH (p0:Party {id: 'p0'}), (p1:Party {id: 'p1'}), (p2:Party {id: 'p2'}), (q0:Party {id: 'q0'}), (r0:Party {id: 'r0'}), (r1:Party {id: 'r1'}), (s0:Party {id: 's0'})
CREATE (p0)-[:INTERACTS_WITH {month: '2025-12', hours: 4.0}]->(q0),
       (p0)-[:INTERACTS_WITH {month: '2025-12', hours: 0.0}]->(r1),
       (p0)-[:INTERACTS_WITH {month: '2025-12', hours: 9.0}]->(p0),
       (p1)-[:NEEDS {annualBudget: 500000.0}]->(clouds),
       (p2)-[:NEEDS {annualBudget: 80000.0}]->(clouds),
       (p2)-[:NEEDS {annualBudget: 7000.0}]->(moulds),
       (q0)-[:NEEDS {annualBudget: 100.0}]->(clouds),
       (r0)-[:OFFERS {unitPrice: 5.0, monthlyCapacity: 10.0}]->(clouds),
       (r1)-[:OFFERS {unitPrice: 5.0, monthlyCapacity: 0.0}]->(moulds),
       (s0)-[:OFFERS]->(moulds),
       (p0)-[:SUPPLIES]->(:Contract {id: 'sale', kind: 'SALES', annualValue: 1000.0})-[:SERVES]->(users),
       (p0)-[:SUPPLIES]->(:Contract {id: 'never-settled', kind: 'MARKET', annualValue: 730.0, startsOn: date('2025-10-01'), endsOn: date('2026-12-31')})-[:SERVES]->(p1),
       (r1)-[:SUPPLIES]->(:Contract {id: 'open', kind: 'MARKET', annualValue: 365.0})-[:SERVES]->(p2),
       (p1)-[:SUPPLIES]->(:Contract {id: 'over', kind: 'MARKET', annualValue: 900.0, startsOn: date('2023-01-01'), endsOn: date('2024-01-01')})-[:SERVES]->(q0),
       (p1)-[:SUPPLIES]->(:Contract {id: 'outside-for-a-year', kind: 'EXTERNAL', annualValue: 400.0, startsOn: date('2024-10-01')})-[:SERVES]->(r0),
       (p1)-[:SUPPLIES]->(:Contract {id: 'to-come', kind: 'MARKET', annualValue: 400.0, signedOn: date('2026-05-01'), startsOn: date('2026-01-01')})-[:SERVES]->(r0),
       (r0)-[:SUPPLIES]->(settled:Contract {id: 'settled', kind: 'MARKET', annualValue: 5000.0, startsOn: date('2024-01-01')})-[:SERVES]->(p2),
       (settled)-[:FOR]->(clouds),
       (settled)-[:SETTLED]->(:Settlement {month: '2025-03', amount: 90.0}),
       (settled)-[:SETTLED]->(:Settlement {month: '2025-05', amount: 120.0}),
       (settled)-[:SETTLED]->(:Settlement {month: '2026-04', amount: 70.0}),
       (x)-[:SUPPLIES]->(lent:Contract {id: 'lent-for-a-year', kind: 'EXTERNAL', annualValue: 10.0, startsOn: date('2025-06-01')})-[:SERVES]->(p2),
       (lent)-[:FOR]->(moulds),
       (x)-[:SUPPLIES]->(:Contract {id: 'from-outside', kind: 'EXTERNAL', annualValue: 40.0, startsOn: date('2026-01-01')})-[:SERVES]->(q0)
