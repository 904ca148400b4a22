package io.rendan.ingest;

import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.RowSource;

/**
 * An import has written its rows and is about to say so. Published by the thread that does the
 * work; the import ends when all who listen have returned.
 *
 * @param description what the data now are
 * @param rows all rows that the data now have, with lines where they came from this import's files
 */
public record DataWritten(String importId, DatasetDescription description, RowSource rows) {}
