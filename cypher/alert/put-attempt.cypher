// id: alert-put-attempt
// title: Note an attempt to deliver
// question: Did this delivery get through, and if not, why?
// parameters: id: STRING, attempts: INTEGER, status: STRING, problem: STRING, at: DATETIME
// index: alertDeliveryId
MATCH (d:AlertDelivery {id: $id})
SET d.attempts = $attempts, d.status = $status, d.problem = $problem, d.triedAt = $at
