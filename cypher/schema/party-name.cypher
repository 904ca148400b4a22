// id: party-name
// title: Parties are found by part of their name
CREATE TEXT INDEX partyName IF NOT EXISTS
FOR (n:Party) ON (n.name)
