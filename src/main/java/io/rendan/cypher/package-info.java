/**
 * Cypher as files: one statement each under {@code cypher/}, with a header that says what it
 * answers. Knows how to read them, how to write values into a statement, and how to run one: the
 * library's own in {@link io.rendan.cypher.CypherQueries}, anybody's within bounds in {@link
 * io.rendan.cypher.GuardedQueries}, and row by row in {@link io.rendan.cypher.OpenQueries}. But for
 * the room {@code store}, no other room knows the database's driver: answers come as {@link
 * io.rendan.cypher.Row}s.
 *
 * <p>A database may go away. {@link io.rendan.cypher.DatabaseWatch} notices, {@link
 * io.rendan.cypher.Connections} let nobody wait for it, and {@link io.rendan.cypher.Understudy}s
 * answer in its place what the last good run found. Statements are the seam for that, rather than
 * controllers: there is one for every list, and what reads it need not know who answers.
 */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package io.rendan.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
