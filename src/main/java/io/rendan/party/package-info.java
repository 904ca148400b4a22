/**
 * Parties as pages show them: search, ranking, the profile of one with its figures, contracts and
 * findings.
 *
 * <p>Entities are for reading one thing with what is its own: a party brings its platform,
 * memberships, offers and needs, never its contracts, and nothing points back, so that loading one
 * never loads the graph. Analyses read a {@code network} snapshot instead; data come in through
 * {@code ingest} only.
 */
@ApplicationModule(allowedDependencies = {"network", "finding", "analysis", "run", "cypher", "web"})
@NullMarked
package io.rendan.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
