package io.rendan.web.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call that a generated client is to make.
 *
 * @param operation what to call
 * @param arguments by parameter; the body, if any, by the name of its schema with a small first
 *     letter, as generators name it
 * @param address the same as a relative URI
 * @param body empty where none is sent
 */
record ClientCall(ApiOperation operation, ObjectNode arguments, String address, String body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LIMIT = 7;

    static ClientCall of(ApiOperation operation, JsonNode document, ApiExamples examples) {
        ObjectNode arguments = JSON.createObjectNode();
        String address = examples.address(operation);
        examples.ids(operation).forEach(arguments::put);
        boolean paged =
                operation.parameters("query").stream()
                        .anyMatch(query -> query.path("name").asString().equals("limit"));
        if (paged) {
            arguments.put("limit", LIMIT);
            address += "?limit=" + LIMIT;
        }
        String name = bodyName(operation);
        String body = "";
        if (!name.isEmpty()) {
            JsonNode example = example(document.at("/components/schemas/" + name));
            arguments.set(Character.toLowerCase(name.charAt(0)) + name.substring(1), example);
            body = example.toString();
        }
        return new ClientCall(operation, arguments, address, body);
    }

    private static String bodyName(ApiOperation operation) {
        String reference =
                operation
                        .description()
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** Of the examples that the document gives. */
    private static ObjectNode example(JsonNode schema) {
        ObjectNode example = JSON.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(
                        property -> {
                            if (property.getValue().has("example")) {
                                example.set(property.getKey(), property.getValue().get("example"));
                            }
                        });
        return example;
    }

    /** Whether it sets off work that goes on behind the answer. */
    boolean startsWork() {
        return operation.description().path("responses").has("202")
                && operation.method().equals("POST")
                && !operation.path().contains("{");
    }

    /** Class of the operation, as generators name it after the tag. */
    String api() {
        StringBuilder name = new StringBuilder();
        for (String word : operation.description().path("tags").path(0).asString().split(" ")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.append("Api").toString();
    }

    /** Schema of the answer, empty where it has no body. */
    String model() {
        String reference = operation.success().at("/application~1json/schema/$ref").asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
