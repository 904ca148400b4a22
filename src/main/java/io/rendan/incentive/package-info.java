/**
 * What each member of a team adds: the service game of buyers who need and suppliers who can, its
 * Shapley value and core, and the split of an incentive that follows.
 */
@ApplicationModule(allowedDependencies = {"network", "algorithm"})
@NullMarked
package io.rendan.incentive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
