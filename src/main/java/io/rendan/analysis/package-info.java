/**
 * What an analysis hands over: findings with money, evidence and action; figures per party; and how
 * its groups were judged. The port {@link io.rendan.analysis.Analysis} is all that a run knows of
 * an analysis, so that a new one needs no change elsewhere.
 */
@ApplicationModule(allowedDependencies = {"network"})
@NullMarked
package io.rendan.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
