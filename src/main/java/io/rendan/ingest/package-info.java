/**
 * Imports and exports: checked rows become the graph, and the graph becomes files again. Everything
 * is checked before anything is written.
 */
@ApplicationModule(
        allowedDependencies = {"algorithm", "dataset", "dataset :: check", "cypher", "run", "web"})
@NullMarked
package io.rendan.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
