package io.rendan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts a placeholder where an answer says what no later run can repeat (ids of runs, times) or what
 * {@link GoldenRules} leaves free, so that all the rest can be compared as it stands.
 */
final class GoldenWords {

    private static final Pattern TIME =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)");

    private final Map<String, String> names = new LinkedHashMap<>();

    /** From now on an id made up by chance reads as this name. */
    void call(String id, String name) {
        names.put(id, "<" + name + ">");
    }

    JsonNode settled(JsonNode answer) {
        return settled(GoldenPath.ROOT, answer);
    }

    private JsonNode settled(GoldenPath path, JsonNode value) {
        if (value.isNull()) {
            return value;
        }
        if (path.endsLikeOneOf(GoldenRules.WORDS) && !value.isObject()) {
            return StringNode.valueOf("<words>");
        }
        if (path.endsLikeOneOf(GoldenRules.QUERIES)) {
            return StringNode.valueOf("<query>");
        }
        if (path.endsLikeOneOf(GoldenRules.DURATIONS)) {
            return StringNode.valueOf("<seconds>");
        }
        return switch (value) {
            case ObjectNode object -> settledMembers(path, object);
            case ArrayNode array -> settledElements(path, array);
            case StringNode text -> StringNode.valueOf(settled(text.stringValue()));
            default -> value;
        };
    }

    /** By name: timings stand in the order in which analyses happened to end. */
    private JsonNode settledMembers(GoldenPath path, ObjectNode object) {
        ObjectNode settled = JsonNodeFactory.instance.objectNode();
        object.propertyStream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        member ->
                                settled.set(
                                        member.getKey(),
                                        settled(path.then(member.getKey()), member.getValue())));
        return settled;
    }

    private JsonNode settledElements(GoldenPath path, ArrayNode array) {
        ArrayNode settled = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < array.size(); i++) {
            settled.add(settled(path.then(String.valueOf(i)), array.get(i)));
        }
        return settled;
    }

    private String settled(String text) {
        return TIME.matcher(text).matches() ? "<time>" : names.getOrDefault(text, text);
    }
}
