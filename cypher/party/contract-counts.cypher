// id: party-contract-counts
// title: How many contracts a party has
// question: How many contracts has this party on either side?
// parameters: partyId: STRING
// columns: asSupplier, asBuyer
// index: partyId
MATCH (p:Party {id: $partyId})
RETURN COUNT { (p)-[:SUPPLIES]->(:Contract) } AS asSupplier,
       COUNT { (p)<-[:SERVES]-(:Contract) } AS asBuyer
