package io.rendan.access.web;

import io.rendan.access.Role;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The table of who may ask what, {@code rules.txt}; where two rules fit, the narrower one counts.
 */
@Component
class AccessRules {

    private static final String TABLE = "/io/rendan/access/rules.txt";

    private final List<AccessRule> narrowestFirst;

    AccessRules() {
        narrowestFirst =
                read().lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(AccessRule::of)
                        .sorted(
                                Comparator.comparing(
                                        AccessRule::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                        .toList();
    }

    private static String read() {
        try (InputStream table = AccessRules.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("there is no " + TABLE);
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<AccessRule> all() {
        return narrowestFirst;
    }

    /** The least role that a request takes; empty where it takes none. */
    Optional<Role> least(String method, PathContainer path) {
        return narrowestFirst.stream()
                .filter(rule -> rule.concerns(method, path))
                .findFirst()
                .map(AccessRule::role)
                .orElse(Optional.of(Role.OWNER));
    }
}
