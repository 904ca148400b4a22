/**
 * Judges statements of others by their words, before the server sees them: what it could neither
 * stop nor account for, and, of whoever explores, what no plan shows.
 */
@NamedInterface
@NullMarked
package io.rendan.cypher.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
