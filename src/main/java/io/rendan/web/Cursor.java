package io.rendan.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * An opaque place in a list: the sort key of the last item sent, bound to its query.
 *
 * <p>Carries six bytes of a SHA-256 over key and query, so that a cursor which was changed, cut or
 * taken from another query is noticed. It guards against mistakes, not against forgery: a cursor
 * gives access to nothing that the query itself does not.
 */
final class Cursor {

    private static final int CHECK_BYTES = 6;
    private static final char SEPARATOR = '\u001f';
    private static final char ESCAPE = '\u001b';

    private Cursor() {}

    /**
     * Writes a place.
     *
     * @param query whose list it is, see {@link Paging}
     * @param key one text per part of the sort key, at least one
     */
    static String write(String query, List<String> key) {
        byte[] payload = join(key).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(check(query, payload), CHECK_BYTES + payload.length);
        System.arraycopy(payload, 0, bytes, CHECK_BYTES, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads a place; empty if it is not one of this query's. */
    static Optional<List<String>> read(String query, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length < CHECK_BYTES) {
            return Optional.empty();
        }
        byte[] payload = Arrays.copyOfRange(bytes, CHECK_BYTES, bytes.length);
        byte[] found = Arrays.copyOf(bytes, CHECK_BYTES);
        return MessageDigest.isEqual(found, check(query, payload))
                ? Optional.of(split(new String(payload, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static String join(List<String> key) {
        StringBuilder joined = new StringBuilder();
        for (String part : key) {
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (c == SEPARATOR || c == ESCAPE) {
                    joined.append(ESCAPE);
                }
                joined.append(c);
            }
            joined.append(SEPARATOR);
        }
        return joined.toString();
    }

    private static List<String> split(String joined) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == SEPARATOR) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c == ESCAPE ? joined.charAt(++i) : c);
            }
        }
        return List.copyOf(parts);
    }

    private static byte[] check(String query, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(query.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(payload), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
