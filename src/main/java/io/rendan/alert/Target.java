package io.rendan.alert;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An address that alerts are posted to. It may hold a secret, so that it is known outside by its
 * hash and host alone.
 */
record Target(URI uri) {

    /** The same for the same address; tells nothing of it. */
    String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(uri.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Scheme, host and port. */
    String host() {
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    @Override
    public String toString() {
        return host();
    }
}
