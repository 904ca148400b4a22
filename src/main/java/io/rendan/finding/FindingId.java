package io.rendan.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Ids that stay the same for the same thing: kind and a hash of what makes the thing itself. Safe
 * in a path whatever characters the dataset's ids have.
 */
public final class FindingId {

    private FindingId() {}

    /**
     * An id such as {@code silo-3fa9c1d2e0b47a55}.
     *
     * @param parts what identifies the thing within its kind, such as the platform's id
     */
    public static String of(FindingKind kind, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        String prefix = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return prefix + "-" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
