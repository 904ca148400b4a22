package io.rendan.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springframework.util.StringUtils;

import java.util.Locale;

/**
 * Names operations for generated clients, {@code GET /api/silos/{id}/runs} as {@code listSiloRuns}:
 * by method and path alone, so that no operation's name hangs on which others there are.
 */
final class OperationNames {

    private static final String ROOT = "/api/";

    private OperationNames() {}

    static void giveTo(OpenAPI document) {
        document.getPaths()
                .forEach(
                        (path, item) ->
                                item.readOperationsMap()
                                        .forEach(
                                                (method, operation) -> {
                                                    name(operation, path, method.name());
                                                    nameForms(operation, document);
                                                }));
    }

    private static void name(Operation operation, String path, String method) {
        operation.setOperationId(verb(method, path, operation) + noun(path, method));
    }

    /** Forms get names too: generators lose a nameless body beside another. */
    private static void nameForms(Operation operation, OpenAPI document) {
        if (operation.getRequestBody() == null) {
            return;
        }
        String name = StringUtils.capitalize(operation.getOperationId()) + "Form";
        for (MediaType body : operation.getRequestBody().getContent().values()) {
            if (body.getSchema().get$ref() == null) {
                document.getComponents().addSchemas(name, body.getSchema());
                body.setSchema(new JsonSchema().$ref("#/components/schemas/" + name));
            }
        }
    }

    private static String verb(String method, String path, Operation operation) {
        return switch (method) {
            case "GET" ->
                    answers(operation, "text/csv")
                            ? "list"
                            : answers(operation, "text/event-stream") ? "watch" : "get";
            case "POST" -> path.indexOf('/', ROOT.length()) < 0 ? "create" : "post";
            default -> method.toLowerCase(Locale.ROOT);
        };
    }

    private static boolean answers(Operation operation, String type) {
        ApiResponse answer = operation.getResponses().get("200");
        Content content = answer == null ? null : answer.getContent();
        return content != null && content.containsKey(type);
    }

    /** Segments in camel case, singular where an id or a verb picks one. */
    private static String noun(String path, String method) {
        String[] segments =
                (path.startsWith(ROOT) ? path.substring(ROOT.length()) : path.substring(1))
                        .split("/", -1);
        StringBuilder noun = new StringBuilder();
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                continue;
            }
            boolean last = i == segments.length - 1;
            boolean picked = last ? method.equals("POST") : segments[i + 1].startsWith("{");
            noun.append(words(picked ? singular(segments[i]) : segments[i]));
        }
        return noun.toString();
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") && !plural.endsWith("ss")
                ? plural.substring(0, plural.length() - 1)
                : plural;
    }

    private static String words(String segment) {
        StringBuilder words = new StringBuilder();
        for (String word : segment.split("[^A-Za-z0-9]+", -1)) {
            words.append(StringUtils.capitalize(word));
        }
        return words.toString();
    }
}
