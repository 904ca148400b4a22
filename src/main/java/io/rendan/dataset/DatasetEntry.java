package io.rendan.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a dataset, wherever it lies.
 *
 * @param size bytes as stored
 * @param opener opens it from its start, as often as asked
 */
record DatasetEntry(long size, Opener opener) {

    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return opener.open();
    }
}
