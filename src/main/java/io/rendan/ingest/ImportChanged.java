package io.rendan.ingest;

/** An import has moved on. Published by the thread that does the work; listeners must be quick. */
public record ImportChanged(DatasetImport state) {}
