package io.rendan.store;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/**
 * Who may reach the embedded server over Bolt. There are two: the application, which may do
 * everything with a password that nobody else ever sees, and a reader, who only reads.
 *
 * @param application login of the application
 * @param reader login of whoever asks by hand
 * @param readerTime until a statement of the reader is stopped
 * @param origins of web pages that may open a connection, which browsers do over WebSocket;
 *     programs send no origin and pass
 */
public record BoltAccess(
        Login application, Login reader, Duration readerTime, Set<String> origins) {

    private static final int RANDOM_BYTES = 18;

    public BoltAccess {
        if (!readerTime.isPositive()) {
            throw new IllegalArgumentException("readerTime must be positive, is " + readerTime);
        }
        origins = Set.copyOf(origins);
    }

    /**
     * Name and password.
     *
     * @param user name
     * @param password in plain text
     */
    public record Login(String user, String password) {

        /** A login with a password of 144 random bits. */
        public static Login random(String user) {
            return new Login(user, randomPassword());
        }

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return user;
        }
    }

    static String randomPassword() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random).replace('-', 'x').replace('_', 'y');
    }
}
