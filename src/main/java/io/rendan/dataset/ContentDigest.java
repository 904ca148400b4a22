package io.rendan.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * A checksum over rows that does not depend on their order: the sum, in four lanes of 64 bits, of
 * the SHA-256 of every row's typed values by column name. Unknown values do not count, so that an
 * empty cell and an absent column are the same.
 */
public final class ContentDigest {

    private final MessageDigest sha256;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long[] lanes = new long[4];

    public ContentDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void add(DatasetRow row) {
        write(row.table().stem());
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            row.value(i)
                    .ifPresent(
                            value -> {
                                write(name);
                                write(value);
                            });
        }
        close();
    }

    public void add(DatasetDescription description) {
        Consumer<Object> write = this::write;
        write.accept(description.name());
        description.title().ifPresent(write.andThen(value -> write("title")));
        write(description.currency());
        write(description.asOf());
        description.licence().ifPresent(write.andThen(value -> write("licence")));
        description.source().ifPresent(write.andThen(value -> write("source")));
        close();
    }

    private void write(Object value) {
        if (value instanceof Double number) {
            writeLong(Double.doubleToLongBits(number));
        } else {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            writeLong(text.length);
            bytes.writeBytes(text);
        }
    }

    private void writeLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes.write((int) (value >>> shift));
        }
    }

    /** Ends a row. */
    private void close() {
        byte[] digest = sha256.digest(bytes.toByteArray());
        bytes.reset();
        for (int i = 0; i < digest.length; i++) {
            lanes[i >>> 3] += (digest[i] & 0xFFL) << (56 - 8 * (i & 7));
        }
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        var text = new StringBuilder();
        for (long lane : lanes) {
            text.append(HexFormat.of().toHexDigits(lane));
        }
        return text.toString();
    }
}
