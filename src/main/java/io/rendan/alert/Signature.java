package io.rendan.alert;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a post so that its receiver knows who sent it, that nobody has changed it, and when: {@code
 * v1,} and, in Base64, the HMAC-SHA256 of {@code id.timestamp.body}, as Standard Webhooks has it.
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * The value of {@code webhook-signature}.
     *
     * @param secret its key is the key of the code
     * @param timestamp seconds since 1970, the value of {@code webhook-timestamp}
     */
    static String of(Secret secret, String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            String signed = id + "." + timestamp + "." + body;
            byte[] code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
