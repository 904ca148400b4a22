package io.rendan.access.web;

import io.rendan.access.Role;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may ask what.
 *
 * @param role the least that is admitted; empty where nobody has to log in
 * @param method of the request; {@code GET} stands for {@code HEAD} and {@code OPTIONS} too
 * @param pattern of addresses, as handlers are mapped
 */
record AccessRule(Optional<Role> role, String method, PathPattern pattern) {

    private static final String ANYBODY = "ANYBODY";
    private static final Set<String> LIKE_GET = Set.of("HEAD", "OPTIONS");
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+([A-Z]+)\\s+(/\\S*)");

    /** Reads a line of the table: role, method, address. */
    static AccessRule of(String line) {
        Matcher words = LINE.matcher(line.strip());
        if (!words.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no rule, expected a role, a method and an address".formatted(line));
        }
        Optional<Role> role =
                Optional.of(words.group(1))
                        .filter(word -> !word.equals(ANYBODY))
                        .map(Role::valueOf);
        return new AccessRule(
                role, words.group(2), PathPatternParser.defaultInstance.parse(words.group(3)));
    }

    boolean concerns(String asked, PathContainer path) {
        return method.equals(LIKE_GET.contains(asked) ? "GET" : asked) && pattern.matches(path);
    }
}
