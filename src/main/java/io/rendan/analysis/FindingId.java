package io.rendan.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
        String prefix = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return prefix + "-" + hash(List.of(parts));
    }

    /**
     * An id for a group that has none of its own, such as {@code group-3fa9c1d2e0b47a55}.
     *
     * @param members ids of its units, ascending
     */
    public static String ofGroup(List<String> members) {
        return "group-" + hash(members);
    }

    /** Sixteen hexadecimal digits that differ for other parts, for ids of other things. */
    public static String hashOf(String... parts) {
        return hash(List.of(parts));
    }

    private static String hash(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
