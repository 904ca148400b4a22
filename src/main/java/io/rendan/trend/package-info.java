/**
 * Network health over runs and dates: the history of indicators, their trends, and the measurement
 * of a date that no run has looked at.
 */
@ApplicationModule(allowedDependencies = {"health", "run", "cypher", "web"})
@NullMarked
package io.rendan.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
