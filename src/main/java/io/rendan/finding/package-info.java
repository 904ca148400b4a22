/**
 * What an analysis hands over: findings with money, evidence and action; figures per party; and how
 * its groups were judged. The port {@link io.rendan.finding.Analysis} is all that a run knows of an
 * analysis, so that a new one needs no change elsewhere.
 */
@ApplicationModule(allowedDependencies = {"network", "cypher", "algorithm", "web"})
@NullMarked
package io.rendan.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
