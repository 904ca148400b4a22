package io.rendan.web.condition;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The tag of an answer. It is weak (RFC 9110, 8.8.1), since the same answer goes out compressed and
 * as it is: the tag names what is said, not its bytes.
 */
record EntityTag(String opaque) {

    /** What servers put behind a tag when they compress the answer: Apache, Jetty, Cloudflare. */
    private static final Pattern OF_A_PROXY = Pattern.compile("(-{1,2}|;)\\w+");

    private static final int BYTES = 12;

    static EntityTag of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new EntityTag(HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether the client says that it has the answer with this tag. */
    boolean isKnown(HttpServletRequest request) {
        @Nullable String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && ETag.parse(known).stream().anyMatch(this::isThis);
    }

    /** Whether the client wants an answer only if there is none: {@code If-None-Match: *}. */
    static boolean isAnyKnown(HttpServletRequest request) {
        @Nullable String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.strip().equals("*");
    }

    static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                || HttpMethod.HEAD.matches(request.getMethod());
    }

    private boolean isThis(ETag known) {
        String tag = known.tag();
        return tag.startsWith(opaque)
                && (tag.length() == opaque.length()
                        || OF_A_PROXY.matcher(tag.substring(opaque.length())).matches());
    }

    /** As a header has it. */
    String header() {
        return "W/\"" + opaque + "\"";
    }
}
