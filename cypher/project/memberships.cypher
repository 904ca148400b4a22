// id: project-memberships
// title: Memberships of communities
// question: Who belongs to which community?
// columns: partyId, communityId, profitShare, lead, joinedOn, leftOn
// index: none
MATCH (p:Party)-[m:MEMBER_OF]->(c:Community)
RETURN p.id AS partyId, c.id AS communityId, m.profitShare AS profitShare, m.lead AS lead,
       m.joinedOn AS joinedOn, m.leftOn AS leftOn
