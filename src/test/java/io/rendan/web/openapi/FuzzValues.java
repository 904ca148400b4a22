package io.rendan.web.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Values for a schema of an OpenAPI document, of its type and bounds, beside them, and absurd. */
final class FuzzValues {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> ABSURD =
            List.of(
                    "",
                    " ",
                    "null",
                    "undefined",
                    "NaN",
                    "Infinity",
                    "-Infinity",
                    "-0",
                    "1e400",
                    "1e-400",
                    "0x10",
                    "1_000",
                    "+1",
                    "1.",
                    ".5",
                    "１２",
                    "2147483648",
                    "-2147483649",
                    "9223372036854775808",
                    "99999999999999999999999999999999",
                    "true ",
                    "TRUE",
                    "[]",
                    "{}",
                    "a,b,,c",
                    "0000-00-00",
                    "2025-02-30",
                    "9999-12-31",
                    "+1000000000-12-31",
                    "-999999999-01-01T00:00:00Z",
                    "2025-12-31T23:59:60Z",
                    "2025-12-31T24:00:00+18:01",
                    "12:00",
                    "日本語",
                    "🏠🏠",
                    "e\u0301\u202e",
                    "\ufeff",
                    "\u0000",
                    "\r\nSet-Cookie: a=b",
                    "\u001b[31m",
                    "') RETURN 1 //",
                    "` DETACH DELETE n //",
                    "${jndi:ldap://127.0.0.1/x}",
                    "#{7*7}",
                    "../../etc/passwd",
                    "file:///etc/passwd",
                    "%00",
                    "%25%32%66",
                    "<script>",
                    "a*b?(c|d)[e]^~:\\\"",
                    "/",
                    "//",
                    ".",
                    "..",
                    ";a=b",
                    "x".repeat(201),
                    "x".repeat(5_000));

    /** Percent-encoded bytes that are no text. */
    private static final List<String> NO_TEXT =
            List.of("%FF", "%C0%AF", "%ED%A0%80", "a%80b", "%F8");

    private final RandomGenerator random;
    private final JsonNode document;

    FuzzValues(RandomGenerator random, JsonNode document) {
        this.random = random;
        this.document = document;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String absurd() {
        return oneOf(ABSURD);
    }

    String noText() {
        return oneOf(NO_TEXT);
    }

    /** A text that a schema lets pass, at a bound of it, or just beside. */
    String text(JsonNode declared) {
        JsonNode schema = resolved(declared);
        if (schema.path("enum").isArray() && chance(0.9)) {
            return oneOf(List.copyOf(schema.path("enum").values())).asString();
        }
        return switch (type(schema)) {
            case "integer" -> String.valueOf(whole(schema));
            case "number" -> String.valueOf(whole(schema) * (chance(0.5) ? 1 : 0.37));
            case "boolean" -> chance(0.5) ? "true" : "false";
            case "array" ->
                    text(schema.path("items"))
                            + (chance(0.3) ? "," + text(schema.path("items")) : "");
            default ->
                    switch (schema.path("format").asString("")) {
                        case "date" ->
                                oneOf(
                                        List.of(
                                                "2025-12-31",
                                                "2026-03-31",
                                                "2024-02-29",
                                                "1900-01-01"));
                        case "date-time" ->
                                oneOf(
                                        List.of(
                                                "2026-03-31",
                                                "2026-03-31T12:00:00Z",
                                                "2026-03-31T12:00:00.123456789+05:30"));
                        default ->
                                oneOf(
                                        List.of(
                                                "a",
                                                "me-001",
                                                "logistics",
                                                "x".repeat(200),
                                                absurd()));
                    };
        };
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(-1);
        long most = schema.path("maximum").asLong(Long.MAX_VALUE);
        return oneOf(
                List.of(
                        least,
                        Math.min(most, least + 1),
                        Math.min(most, least + 2),
                        least - 1,
                        most,
                        most == Long.MAX_VALUE ? most : most + 1));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString() : type.asString("");
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /**
     * A JSON object for a schema.
     *
     * @param broken whether something about it is to be wrong for certain
     */
    String body(JsonNode declared, boolean broken) {
        JsonNode schema = resolved(declared);
        ObjectNode body = JSON.createObjectNode();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            names.add(property.getKey());
            if (chance(0.8)) {
                put(body, property.getKey(), resolved(property.getValue()));
            }
        }
        if (!broken && chance(0.3)) {
            return body.toString();
        }
        return switch (random.nextInt(9)) {
            case 0 ->
                    body.toString().substring(0, random.nextInt(body.toString().length()) + 1)
                            + "{";
            case 1 -> "[".repeat(2_000);
            case 2 -> "{\"a\":".repeat(2_000);
            case 3 -> oneOf(List.of("[]", "1", "\"\"", "true", "nul", "{]", "\ufeff{", "{} {}x"));
            case 4 -> wrong(body, names, "{\"a\":[{}]}");
            case 5 -> wrong(body, names, "[[1,2],[3]]");
            case 6 -> wrong(body, names, "1e400");
            case 7 -> wrong(body, names, "123456789012345678901234567890.5");
            default -> wrong(body, names, "\"\\ud800 \\u0000 \"");
        };
    }

    private void put(ObjectNode body, String name, JsonNode schema) {
        String text = chance(0.7) ? text(schema) : absurd();
        switch (type(schema)) {
            case "integer", "number" -> {
                try {
                    body.put(name, new java.math.BigDecimal(text));
                } catch (NumberFormatException e) {
                    body.put(name, text);
                }
            }
            default -> body.put(name, text);
        }
    }

    /** One property of a wrong type. */
    private String wrong(ObjectNode body, List<String> names, String value) {
        String name = names.isEmpty() ? "a" : oneOf(names);
        body.remove(name);
        String others = body.toString();
        return "{\""
                + name
                + "\":"
                + value
                + (others.length() > 2 ? "," : "")
                + others.substring(1);
    }
}
