package io.rendan.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * Passes on at most so many bytes, then fails: what unpacks without end is not read to it. Stops
 * with a {@link CancellationException} once the reading thread is interrupted.
 */
final class BoundedInputStream extends FilterInputStream {

    private final long limit;
    private long passed;

    BoundedInputStream(InputStream source, long limit) {
        super(source);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while reading a dataset");
        }
        passed += read;
        if (passed > limit) {
            throw new IOException(String.format(Locale.ROOT, "more than %,d bytes of text", limit));
        }
    }
}
