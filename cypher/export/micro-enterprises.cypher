// id: export-micro-enterprises
// title: Rows of micro_enterprises.csv
// question: Which units are there and who hosts them, as a dataset writes it?
// columns: id, name, kind, platform_id, headcount, founded_on, decision_power, hiring_power, distribution_power
// index: none
MATCH (n:MicroEnterprise|MergedParty)
WHERE n:MicroEnterprise OR n.mergedLabel = 'MicroEnterprise'
OPTIONAL MATCH (n)-[:HOSTED_BY]->(p:Platform)
RETURN n.id AS id, n.name AS name, n.kind AS kind, p.id AS platform_id,
       n.headcount AS headcount, n.foundedOn AS founded_on, n.decisionPower AS decision_power,
       n.hiringPower AS hiring_power, n.distributionPower AS distribution_power
ORDER BY id
