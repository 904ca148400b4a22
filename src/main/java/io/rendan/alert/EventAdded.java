package io.rendan.alert;

/** An event has been written; known to others once the transaction that wrote it has ended. */
record EventAdded() {}
