package io.rendan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain words why a JSON body could not be read. */
final class BodyFaults {

    /** How Jackson names a value of another type: the parser has gone on when it complains. */
    private static final Pattern COERCED =
            Pattern.compile("^Cannot coerce \\w+ value \\(\"?(.*?)\"?\\)", Pattern.DOTALL);

    private BodyFaults() {}

    static RequestFault of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case InvalidFormatException wrong ->
                    RequestFault.of(
                            path(wrong), wrong.getValue(), Expectation.of(wrong.getTargetType()));
            case UnrecognizedPropertyException unknown ->
                    RequestFault.of(path(unknown), "there", "no such field" + only(unknown));
            case MismatchedInputException wrong when wrong.getPath().isEmpty() ->
                    RequestFault.missing("body", "a JSON object");
            case MismatchedInputException wrong ->
                    new RequestFault(
                            path(wrong), found(wrong), Expectation.of(wrong.getTargetType()));
            case JacksonException malformed ->
                    RequestFault.of("body", "broken " + where(malformed), "well-formed JSON");
            case null, default -> RequestFault.missing("body", "a JSON object");
        };
    }

    private static String only(UnrecognizedPropertyException unknown) {
        @Nullable Collection<Object> known = unknown.getKnownPropertyIds();
        return known == null || known.isEmpty()
                ? ""
                : known.stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", ", ", only ", ""));
    }

    /** What the parser stood at; nothing where the value was missing or null. */
    private static Optional<String> found(MismatchedInputException wrong) {
        Matcher coerced = COERCED.matcher(String.valueOf(wrong.getOriginalMessage()));
        if (coerced.find()) {
            return Optional.of(coerced.group(1));
        }
        if (!(wrong.processor() instanceof JsonParser parser)) {
            return Optional.empty();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT, PROPERTY_NAME -> Optional.of("an object");
            case START_ARRAY -> Optional.of("a list");
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    Optional.ofNullable(parser.getValueAsString());
            case null, default -> Optional.empty();
        };
    }

    private static String path(JacksonException exception) {
        return exception.getPath().stream()
                .map(BodyFaults::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JacksonException.Reference reference) {
        String property = reference.getPropertyName();
        return property == null ? "[" + reference.getIndex() + "]" : "." + property;
    }

    private static String where(JacksonException exception) {
        @Nullable TokenStreamLocation location = exception.getLocation();
        return location == null
                ? "somewhere"
                : "at line %s, column %s".formatted(location.getLineNr(), location.getColumnNr());
    }
}
