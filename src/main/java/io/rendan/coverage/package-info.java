/**
 * What could be computed from the data at hand, on which basis, and which columns would unlock
 * most. A pure function of a run's results.
 */
@ApplicationModule(allowedDependencies = {"network", "analysis", "health"})
@NullMarked
package io.rendan.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
