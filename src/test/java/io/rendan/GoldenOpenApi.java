package io.rendan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a client relies on in an OpenAPI document, names of schemas resolved: calls, parameters,
 * answers and the properties of their bodies, as objects alone, so that additions change nothing.
 */
final class GoldenOpenApi {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document;
    private final Deque<String> open = new ArrayDeque<>();

    private GoldenOpenApi(JsonNode document) {
        this.document = document;
    }

    static JsonNode shape(JsonNode document) {
        return new GoldenOpenApi(document).paths();
    }

    private ObjectNode paths() {
        ObjectNode paths = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
                if (METHODS.contains(call.getKey())) {
                    paths.withObjectProperty(path.getKey())
                            .set(call.getKey(), call(path.getValue(), call.getValue()));
                }
            }
        }
        return paths;
    }

    private ObjectNode call(JsonNode path, JsonNode call) {
        ObjectNode shape = JSON.createObjectNode();
        ObjectNode parameters = shape.putObject("parameters");
        path.path("parameters").forEach(parameter -> addParameter(parameters, parameter));
        call.path("parameters").forEach(parameter -> addParameter(parameters, parameter));
        JsonNode body = resolved(call.path("requestBody"));
        if (body.isObject()) {
            ObjectNode request = shape.putObject("requestBody");
            request.put("required", body.path("required").asBoolean(false));
            request.set("content", content(body));
        }
        ObjectNode responses = shape.putObject("responses");
        for (Map.Entry<String, JsonNode> response : call.path("responses").properties()) {
            responses.set(response.getKey(), content(resolved(response.getValue())));
        }
        return shape;
    }

    private void addParameter(ObjectNode parameters, JsonNode reference) {
        JsonNode parameter = resolved(reference);
        ObjectNode shape =
                parameters.putObject(
                        parameter.path("in").asString() + " " + parameter.path("name").asString());
        shape.put("required", parameter.path("required").asBoolean(false));
        shape.set("schema", schema(parameter.path("schema")));
    }

    private ObjectNode content(JsonNode holder) {
        ObjectNode content = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> media : holder.path("content").properties()) {
            content.set(media.getKey(), schema(media.getValue().path("schema")));
        }
        return content;
    }

    private ObjectNode schema(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (reference.isEmpty()) {
            return inline(schema);
        }
        if (open.contains(reference)) {
            return JSON.createObjectNode().put("recursive", true);
        }
        open.push(reference);
        ObjectNode shape = schema(resolved(schema));
        open.pop();
        return shape;
    }

    private ObjectNode inline(JsonNode schema) {
        ObjectNode shape = JSON.createObjectNode();
        addType(shape, schema);
        schema.path("enum")
                .forEach(value -> shape.withObjectProperty("enum").put(value.asString(), true));
        addProperties(shape, schema);
        for (String part : new String[] {"items", "additionalProperties"}) {
            if (schema.path(part).isObject()) {
                shape.set(part, schema(schema.path(part)));
            }
        }
        for (String choice : new String[] {"allOf", "oneOf", "anyOf"}) {
            for (JsonNode option : schema.path(choice)) {
                shape.withObjectProperty(choice)
                        .set(String.valueOf(shape.path(choice).size()), schema(option));
            }
        }
        return shape;
    }

    private static void addType(ObjectNode shape, JsonNode schema) {
        JsonNode type = schema.path("type");
        String types =
                type.isArray()
                        ? type.valueStream()
                                .map(JsonNode::asString)
                                .sorted()
                                .collect(Collectors.joining(" or "))
                        : type.asString("");
        if (!types.isEmpty()) {
            shape.put("type", types);
        }
        if (schema.has("format")) {
            shape.set("format", schema.get("format"));
        }
    }

    private void addProperties(ObjectNode shape, JsonNode schema) {
        Set<String> required =
                schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            ObjectNode described = schema(property.getValue());
            described.put("required", required.contains(property.getKey()));
            shape.withObjectProperty("properties").set(property.getKey(), described);
        }
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
