/**
 * Analysis runs: one snapshot, all analyses side by side, results published in one transaction.
 *
 * <p>Imports and runs wait for each other in one {@link io.rendan.run.WorkQueue}, so that a
 * snapshot never meets a load. A run knows analyses only through the port of {@code analysis}, and
 * the database only through {@link io.rendan.run.RunStore}.
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
            "bottleneck",
            "coverage",
            "health",
            "market",
            "opportunity",
            "silo",
            "cypher",
            "web"
        })
@NullMarked
package io.rendan.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
