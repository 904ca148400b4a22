/**
 * Datasets: files become checked rows, checked rows become the graph, and the graph becomes files
 * again. Everything is checked before anything is written.
 *
 * <p>{@link io.rendan.ingest.DatasetFile} is the format. A {@link io.rendan.ingest.DatasetSource}
 * is a folder or a zip; {@link io.rendan.ingest.DatasetChecker} judges it; of an accepted one,
 * {@link io.rendan.ingest.DatasetReader} gives {@link io.rendan.ingest.DatasetRow}s and {@link
 * io.rendan.ingest.DatasetNetwork} a snapshot.
 */
@ApplicationModule(allowedDependencies = {"ecosystem", "network", "cypher", "run", "web"})
@NullMarked
package io.rendan.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
