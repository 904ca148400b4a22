/**
 * The format of datasets: files become rows, and rows become files.
 *
 * <p>{@link io.rendan.dataset.DatasetFile} is the format. A {@link io.rendan.dataset.DatasetSource}
 * is a folder or a zip; {@link io.rendan.dataset.check.DatasetChecker} judges it; of an accepted
 * one, {@link io.rendan.dataset.DatasetReader} gives {@link io.rendan.dataset.DatasetRow}s and
 * {@link io.rendan.dataset.check.DatasetNetwork} a snapshot.
 */
@ApplicationModule(allowedDependencies = {"network", "network :: build"})
@NullMarked
package io.rendan.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
