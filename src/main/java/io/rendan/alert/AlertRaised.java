package io.rendan.alert;

/** Alerts have been written; known to others once the transaction that wrote them has ended. */
record AlertRaised() {}
