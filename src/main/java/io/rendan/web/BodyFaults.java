package io.rendan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

import java.util.Optional;
import java.util.stream.Collectors;

/** Says in plain words why a JSON body could not be read. */
final class BodyFaults {

    private BodyFaults() {}

    static RequestFault of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case InvalidFormatException wrong ->
                    RequestFault.of(
                            path(wrong), wrong.getValue(), Expectation.of(wrong.getTargetType()));
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

    /** What the parser stood at; nothing where the value was missing or null. */
    private static Optional<String> found(MismatchedInputException wrong) {
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
