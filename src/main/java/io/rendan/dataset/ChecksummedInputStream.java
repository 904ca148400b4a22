package io.rendan.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Fails at the end of bytes that do not have the checksum which they were packed with. */
final class ChecksummedInputStream extends FilterInputStream {

    private final CRC32 sum = new CRC32();
    private final long expected;

    /**
     * @param expected CRC-32 of all bytes; negative where it is not known
     */
    ChecksummedInputStream(InputStream source, long expected) {
        super(source);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value < 0) {
            check();
        } else {
            sum.update(value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            check();
        } else {
            sum.update(buffer, offset, read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws IOException {
        if (expected >= 0 && sum.getValue() != expected) {
            throw new UnreadableTextException(
                    "expected the checksum that the zip names; the file was damaged, pack it again");
        }
    }
}
