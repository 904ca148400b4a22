// id: alert-add-event
// title: Add an event
// question: What has happened beside alerts?
// parameters: event: MAP
// index: none
CREATE (e:Event)
SET e = $event
