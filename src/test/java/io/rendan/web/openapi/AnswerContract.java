package io.rendan.web.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * An OpenAPI document as a contract: what of an answer it does not foresee. Stricter than the
 * document itself in one thing: an answer has no member that is not described.
 */
final class AnswerContract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BASE = "https://rendan.invalid/openapi#";
    private static final String PROBLEM = "application/problem+json";
    private static final String SOME_PROBLEM = "/components/schemas/Problem";
    private static final int SHOWN = 5;
    private static final int LONGEST = 300;

    private final JsonNode document;
    private final List<ApiOperation> operations;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    AnswerContract(String text) {
        document = JSON.readTree(text);
        operations = ApiOperation.of(document);
        document.at("/components/schemas").forEach(AnswerContract::close);
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        registry =
                SchemaRegistry.withDefaultDialect(
                        Dialects.getOpenApi31(),
                        builder ->
                                builder.schemaRegistryConfig(config)
                                        .schemas(
                                                Map.of(
                                                        BASE.substring(0, BASE.length() - 1),
                                                        document.toString())));
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(AnswerContract::close);
    }

    List<ApiOperation> operations() {
        return operations;
    }

    /** The operation that a request means. */
    Optional<ApiOperation> operation(String method, String path) {
        return operations.stream().filter(one -> one.takes(method, path)).findFirst();
    }

    /**
     * What is wrong with an answer; empty if nothing is.
     *
     * @param operation empty if the request meant none: only a problem document will do
     * @param type its content type, null where it has none
     */
    Optional<String> misfit(
            Optional<ApiOperation> operation, int status, @Nullable String type, String body) {
        if (operation.isEmpty()) {
            return PROBLEM.equals(bare(type))
                    ? against(SOME_PROBLEM, body)
                    : Optional.of("is no problem document, though nothing is there");
        }
        JsonNode answers = operation.get().description().path("responses");
        String described = String.valueOf(status);
        if (!answers.has(described)) {
            if (status < 500) {
                return Optional.of("is not described");
            }
            described = "default";
        }
        JsonNode content = answers.path(described).path("content");
        if (content.isEmpty()) {
            return body.isEmpty()
                    ? Optional.empty()
                    : Optional.of("has a body, though none is described: " + cut(body));
        }
        if (!content.has(bare(type))) {
            return Optional.of(
                    "is '%s', described is %s"
                            .formatted(type, List.copyOf(content.propertyNames())));
        }
        String pointer =
                operation.get().pointer()
                        + "/responses/"
                        + described
                        + "/content/"
                        + bare(type).replace("/", "~1")
                        + "/schema";
        return switch (bare(type)) {
            case "text/csv" ->
                    CsvShape.misfit(body, !String.valueOf(type).contains("header=absent"));
            case "text/event-stream" ->
                    EventText.data(body).stream()
                            .flatMap(data -> against(pointer, data).stream())
                            .findFirst();
            case "application/graphml+xml", "application/gexf+xml" -> xml(body);
            default -> against(pointer, body);
        };
    }

    private static Optional<String> xml(String body) {
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(body)));
            return Optional.empty();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return Optional.of("is no XML: " + e.getMessage());
        }
    }

    private static String bare(@Nullable String type) {
        return type == null ? "" : type.split(";", 2)[0].strip();
    }

    private Optional<String> against(String pointer, String body) {
        JsonNode answer;
        try {
            answer = JSON.readTree(body);
        } catch (JacksonException e) {
            return Optional.of("is no JSON: " + cut(body));
        }
        Schema schema =
                schemas.computeIfAbsent(
                        pointer, at -> registry.getSchema(SchemaLocation.of(BASE + at)));
        List<Error> errors = schema.validate(answer);
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = new ArrayList<>();
        errors.stream()
                .limit(SHOWN)
                .forEach(
                        error ->
                                shown.add(
                                        "%s is %s: %s"
                                                .formatted(
                                                        error.getInstanceLocation(),
                                                        cut(
                                                                String.valueOf(
                                                                        error.getInstanceNode())),
                                                        error.getMessage())));
        return Optional.of("%d faults: %s".formatted(errors.size(), String.join("; ", shown)));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
