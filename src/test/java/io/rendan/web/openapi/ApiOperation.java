package io.rendan.web.openapi;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation of an OpenAPI document.
 *
 * @param method in capitals
 * @param path with its variables in braces
 * @param description what the document says of it
 * @param matcher of paths, as they are sent
 */
record ApiOperation(String method, String path, JsonNode description, Pattern matcher) {

    /** All of a document, those with the most literal paths first. */
    static List<ApiOperation> of(JsonNode document) {
        List<ApiOperation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
                all.add(
                        new ApiOperation(
                                call.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                call.getValue(),
                                matcher(path.getKey())));
            }
        }
        all.sort(
                Comparator.comparing((ApiOperation one) -> one.path().split("\\{", -1).length)
                        .thenComparing(ApiOperation::path)
                        .thenComparing(ApiOperation::method));
        return List.copyOf(all);
    }

    private static Pattern matcher(String path) {
        return Pattern.compile(
                Stream.of(path.split("\\{[^}]*\\}", -1))
                        .map(Pattern::quote)
                        .reduce((before, after) -> before + "[^/]+" + after)
                        .orElseThrow());
    }

    /** Whether a request means it; an address may end in a slash. */
    boolean takes(String sent, String sentPath) {
        return (sent.equals("HEAD") ? "GET" : sent).equals(method)
                && matcher.matcher(sentPath.replaceFirst("(?<=.)/$", "")).matches();
    }

    String id() {
        return description.path("operationId").asString();
    }

    /** Where it stands in the document. */
    String pointer() {
        return "/paths/%s/%s"
                .formatted(
                        path.replace("~", "~0").replace("/", "~1"),
                        method.toLowerCase(Locale.ROOT));
    }

    List<JsonNode> parameters(String in) {
        return description
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .toList();
    }

    /** The content of its answer of success, by media type. */
    JsonNode success() {
        return Optional.of(description.path("responses"))
                .map(answers -> answers.has("200") ? answers.path("200") : answers.path("202"))
                .orElseThrow()
                .path("content");
    }

    boolean isStream() {
        return success().has("text/event-stream");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
