/**
 * The network in ten numbers that a board can follow, and the two axes of maturity.
 *
 * <p>{@link io.rendan.health.HealthDetector} reads the snapshot and what the analyses of the same
 * run have said, by the names of their figures; it knows no analysis. Where one that it needs has
 * not taken part, or could not tell, the indicator is null and says why.
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
            "analysis"
        })
@NullMarked
package io.rendan.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
