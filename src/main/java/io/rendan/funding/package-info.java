/**
 * Which opportunities to fund with a budget: the portfolio that brings the most together, and the
 * bound that no other exceeds.
 */
@ApplicationModule(
        allowedDependencies = {"analysis", "finding", "network", "opportunity", "run", "web"})
@NullMarked
package io.rendan.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
