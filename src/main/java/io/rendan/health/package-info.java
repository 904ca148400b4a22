/**
 * The network in ten numbers that a board can follow, and the two axes of maturity.
 *
 * <p>{@link io.rendan.health.HealthDetector} reads the snapshot and the reports of the analyses
 * that took part in the same run. Where one that it needs has not taken part, or could not tell,
 * the indicator is null and says why.
 */
@ApplicationModule(
        allowedDependencies = {
            "algorithm",
            "algorithm :: graph",
            "algorithm :: path",
            "algorithm :: centrality",
            "algorithm :: community",
            "algorithm :: component",
            "algorithm :: flow",
            "algorithm :: link",
            "network",
            "analysis",
            "silo",
            "bottleneck",
            "distance",
            "market"
        })
@NullMarked
package io.rendan.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
