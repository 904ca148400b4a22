/**
 * Datasets: files become checked rows, checked rows become the graph, and the graph becomes files
 * again. Everything is checked before anything is written.
 */
@NullMarked
package io.rendan.ingest;

import org.jspecify.annotations.NullMarked;
