CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY', asOf: date('2026-03-31'), dataVersion: '1'})
CREATE (p:Platform {id: 'p', name: 'Kitchens'}), (baking:Capability {id: 'baking', name: 'Baking'}),
       (milling:Capability {id: 'milling', name: 'Milling'}), (emc:Community {id: 'emc', name: 'Breakfast'}),
       (users:Party:UserSegment {id: 'cooks', name: 'Cooks'}), (x:Party:Partner {id: 'x', name: 'Outsider'})
CREATE (a:Party:MicroEnterprise {id: 'a', name: 'Unit a', kind: 'USER', headcount: 12})-[:HOSTED_BY]->(p),
       (b:Party:MicroEnterprise {id: 'b', name: 'Unit b', kind: 'NODE', headcount: 12})-[:HOSTED_BY]->(p),
       (c:Party:MicroEnterprise {id: 'c', name: 'Unit c', kind: 'USER', headcount: 12})-[:HOSTED_BY]->(p),
       (d:Party:MicroEnterprise {id: 'd', name: 'Unit d', kind: 'NODE', headcount: 12})-[:HOSTED_BY]->(p)
CREATE (a)-[:NEEDS {annualBudget: 10000.0, essential: true}]->(baking),
       (d)-[:OFFERS {unitPrice: 5.0, monthlyCapacity: 100.0, serviceTimeCv: 1.0}]->(baking),
       (x)-[:OFFERS {unitPrice: 6.0, monthlyCapacity: 10.0}]->(baking),
       (b)-[:OFFERS {unitPrice: 1.0, monthlyCapacity: 10.0}]->(milling),
       (a)-[:MEMBER_OF {joinedOn: date('2024-01-01')}]->(emc), (d)-[:MEMBER_OF]->(emc),
       (c)-[:MEMBER_OF {leftOn: date('2025-01-01')}]->(emc)
CREATE (b)-[:SUPPLIES]->(:Contract {id: 'ab', kind: 'MARKET', annualValue: 900.0, startsOn: date('2024-01-01')})-[:SERVES]->(a),
       (b)-[:SUPPLIES]->(:Contract {id: 'ab2', kind: 'MARKET', annualValue: 100.0})-[:SERVES]->(a),
       (b)-[:SUPPLIES]->(:Contract {id: 'bc', kind: 'MARKET', annualValue: 500.0, startsOn: date('2024-01-01'), endsOn: date('2026-03-31')})-[:SERVES]->(c),
       (d)-[:SUPPLIES]->(cd:Contract {id: 'cd', kind: 'MARKET', annualValue: 700.0, startsOn: date('2024-01-01')})-[:SERVES]->(c),
       (cd)-[:FOR]->(baking),
       (x)-[:SUPPLIES]->(:Contract {id: 'ax', kind: 'EXTERNAL', annualValue: 1000.0, startsOn: date('2025-04-02')})-[:SERVES]->(a),
       (x)-[:SUPPLIES]->(:Contract {id: 'over', kind: 'EXTERNAL', annualValue: 1000.0, startsOn: date('2025-03-31')})-[:SERVES]->(d),
       (d)-[:SUPPLIES]->(:Contract {id: 'former', kind: 'MARKET', annualValue: 700.0, startsOn: date('2023-01-01'), endsOn: date('2025-12-31')})-[:SERVES]->(a),
       (a)-[:SUPPLIES]->(:Contract {id: 'to-come', kind: 'MARKET', annualValue: 400.0, signedOn: date('2026-05-01'), startsOn: date('2026-01-01')})-[:SERVES]->(d),
       (a)-[:SUPPLIES]->(:Contract {id: 'sa', kind: 'SALES', annualValue: 1000.0})-[:SERVES]->(users),
       (d)-[:SUPPLIES]->(:Contract {id: 'sd', kind: 'SALES', annualValue: 1000.0, startsOn: date('2024-01-01')})-[:SERVES]->(users)
CREATE (cd)-[:SETTLED]->(:Settlement {month: '2026-01', amount: 60.0, requests: 30}),
       (cd)-[:SETTLED]->(:Settlement {month: '2026-03', amount: 60.0, requests: 60}),
       (cd)-[:SETTLED]->(:Settlement {month: '2025-01', amount: 60.0, requests: 99})
CREATE (b)-[:SUPPLIES]->(young:Contract {id: 'young', kind: 'MARKET', annualValue: 3650.0, startsOn: date('2026-01-01')})-[:SERVES]->(a),
       (young)-[:FOR]->(baking),
       (young)-[:SETTLED]->(:Settlement {month: '2026-01', amount: 900.0}),
       (young)-[:SETTLED]->(:Settlement {month: '2026-02', amount: 900.0})
