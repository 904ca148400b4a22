/**
 * Measures the analyses against planted truth: what they find of it, and what they mistake for it.
 */
@ApplicationModule(
        allowedDependencies = {
            "algorithm",
            "network",
            "ingest",
            "finding",
            "silo",
            "bottleneck",
            "opportunity",
            "generator"
        })
@NullMarked
package io.rendan.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
