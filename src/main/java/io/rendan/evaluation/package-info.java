/**
 * Measures the analyses against planted truth: what they find of it, and what they mistake for it.
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
            "dataset",
            "dataset :: check",
            "silo",
            "bottleneck",
            "distance",
            "market",
            "position",
            "health",
            "coverage",
            "opportunity",
            "prediction",
            "run",
            "generator",
            "generator :: plan"
        })
@NullMarked
package io.rendan.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
