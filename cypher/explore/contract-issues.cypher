// id: contract-issues
// title: Contracts that break a rule, with the units that share most of them
// question: Which suppliers have most contract issues in the current run, and how much money is in them?
// parameters: limit: INTEGER = 50
// columns: supplierId, supplier, issues, amount, titles
// index: none
:param limit => 50;
MATCH (:AnalysisRun {current: true})-[:PRODUCED]->(issue:ContractIssue)-[:CONCERNS {role: 'supplier'}]->(supplier:Party)
RETURN supplier.id AS supplierId,
       supplier.name AS supplier,
       count(issue) AS issues,
       sum(issue.amount) AS amount,
       collect(issue.title)[..5] AS titles
ORDER BY amount DESC, supplierId
LIMIT $limit
