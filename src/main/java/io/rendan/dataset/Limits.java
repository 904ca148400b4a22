package io.rendan.dataset;

import io.rendan.dataset.check.LongKeySet;

import java.util.Locale;

/**
 * How large a dataset may be. The limits keep a small compressed file from filling memory or disk;
 * ecosystems stay far below them.
 *
 * @param textBytes bytes of a single file once unpacked
 * @param ids identifiers in all files; each takes about 100 bytes of memory while checking
 * @param keys rows of a single file that is keyed by references; each takes 16 to 32 bytes of
 *     memory while that file is checked
 */
public record Limits(long textBytes, int ids, int keys) {

    /** Most ids that still fit the packed keys of {@link LongKeySet}. */
    private static final int MOST_IDS = 1 << 23;

    public static final Limits DEFAULT = new Limits(4L << 30, 4_000_000, 25_000_000);

    public Limits {
        if (textBytes < 1 || ids < 1 || ids > MOST_IDS || keys < 1) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "limits %,d bytes, %,d ids (at most %,d), %,d keys: expected all positive",
                            textBytes,
                            ids,
                            MOST_IDS,
                            keys));
        }
    }
}
