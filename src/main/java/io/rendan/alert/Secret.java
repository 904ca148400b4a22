package io.rendan.alert;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What signs the posts of a rule.
 *
 * <p>After {@value #PREFIX}, as Standard Webhooks writes secrets, stands the key in Base64; any
 * other text is the key itself, in UTF-8.
 */
final class Secret {

    /** Fewest bytes of a key. */
    static final int SHORTEST = 16;

    private static final String PREFIX = "whsec_";

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /** The secret that a text stands for; empty where it begins like one in Base64 and is none. */
    static Optional<Secret> of(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.of(new Secret(text.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return Optional.of(
                    new Secret(Base64.getDecoder().decode(text.substring(PREFIX.length()))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    int bytes() {
        return key.length;
    }

    byte[] key() {
        return key.clone();
    }

    @Override
    public String toString() {
        return "secret of %s bytes".formatted(key.length);
    }
}
