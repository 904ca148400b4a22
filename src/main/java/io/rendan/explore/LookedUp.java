package io.rendan.explore;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a statement looks up by a parameter: the label of the node whose id it is. */
final class LookedUp {

    private LookedUp() {}

    /** {@code (platform:Platform {id: $name})}, or {@code platform.id IN $name}. */
    static Optional<String> label(String statement, String parameter) {
        String value = "\\$" + Pattern.quote(parameter) + "\\b";
        Optional<String> inPattern =
                first(statement, ":(\\w+)[^(){}]*\\{[^(){}]*\\bid: *" + value)
                        .map(found -> found.group(1));
        return inPattern.or(
                () ->
                        Stream.of("(\\w+)\\.id *(?:=|IN) *" + value, value + " *= *(\\w+)\\.id")
                                .flatMap(pattern -> first(statement, pattern).stream())
                                .flatMap(found -> declared(statement, found.group(1)).stream())
                                .findFirst());
    }

    private static Optional<String> declared(String statement, String variable) {
        return first(statement, "\\(" + variable + ":(\\w+)").map(found -> found.group(1));
    }

    private static Optional<Matcher> first(String statement, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(statement);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
