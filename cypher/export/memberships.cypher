// id: export-memberships
// title: Rows of memberships.csv
// question: Who belongs to which community, as a dataset writes it?
// columns: party_id, community_id, profit_share, lead, joined_on, left_on
// index: none
MATCH (p:Party|MergedParty)-[r:MEMBER_OF]->(c:Community)
RETURN coalesce(r.mergedFrom, p.id) AS party_id, c.id AS community_id, r.profitShare AS profit_share, r.lead AS lead,
       r.joinedOn AS joined_on, r.leftOn AS left_on
ORDER BY party_id, community_id
