/**
 * Alerts: rules that watch every new current run, and how what they raise reaches people.
 *
 * <p>An alert is written in the transaction that publishes the run, together with one delivery for
 * each address of its rule, so that no crash can lose it. {@link io.rendan.alert.Dispatch} then
 * posts deliveries, those of a rule to an address strictly one after the other, until the receiver
 * takes them or the attempts are used up; those end among the dead letters. A crash between a
 * receiver's answer and the note of it repeats a delivery, never loses one: receivers drop repeats
 * by the alert's id. The graph knows of an address no more than a hash and the host, since an
 * address may hold a secret.
 *
 * <p>Who listens at the event stream hears, beside alerts, of runs published, imports ended and
 * decisions taken. Alerts and these share one order of numbers.
 */
@ApplicationModule(
        allowedDependencies = {"analysis", "health", "run", "finding", "ingest", "cypher", "web"})
@NullMarked
package io.rendan.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
