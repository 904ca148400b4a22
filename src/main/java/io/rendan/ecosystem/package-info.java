/**
 * The things of an ecosystem and their vocabulary: platforms, micro-enterprises, communities,
 * partners, user segments, capabilities and contracts, as {@code design.md} 3.1 names them.
 */
@NullMarked
package io.rendan.ecosystem;

import org.jspecify.annotations.NullMarked;
