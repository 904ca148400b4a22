/**
 * The things of an ecosystem and their vocabulary: platforms, micro-enterprises, communities,
 * partners, user segments, capabilities and contracts; and the profile of a party.
 *
 * <p>Entities are for reading one thing with what is its own: a party brings its platform,
 * memberships, offers and needs, never its contracts, and nothing points back, so that loading one
 * never loads the graph. Analyses read a {@code network} snapshot instead; data come in through
 * {@code ingest} only.
 *
 * <p>People are not watched: of a unit with fewer than five people, powers, satisfaction and
 * interaction figures are withheld by {@link io.rendan.ecosystem.Discretion}.
 */
@ApplicationModule(allowedDependencies = {"cypher", "web"})
@NullMarked
package io.rendan.ecosystem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
