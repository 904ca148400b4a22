/**
 * Cypher as files: one statement each under {@code cypher/}, with a header that says what it
 * answers. Knows how to read them, how to write values into a statement, and how to run one: the
 * library's own in {@link io.rendan.cypher.CypherQueries}, anybody's within bounds in {@link
 * io.rendan.cypher.GuardedQueries}. But for the room {@code store}, no other room knows the
 * database's driver: answers come as {@link io.rendan.cypher.Row}s.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.rendan.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
