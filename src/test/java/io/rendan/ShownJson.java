package io.rendan;

import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON as a document shows it, where {@code …} stands for what is left out: a value, the other
 * fields of an object or the other entries of an array.
 */
final class ShownJson {

    private static final JsonMapper LENIENT =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private ShownJson() {}

    /** Reads it, null for a value that is left out. */
    static JsonNode read(String shown) {
        StringBuilder json = new StringBuilder();
        boolean inText = false;
        char before = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '"' && (i == 0 || shown.charAt(i - 1) != '\\')) {
                inText = !inText;
            }
            if (c == '…' && !inText) {
                json.append(before == ':' ? "null" : "");
            } else {
                json.append(c);
                before = Character.isWhitespace(c) ? before : c;
            }
        }
        return LENIENT.readTree(json.toString());
    }

    /** Fields that are shown and that the answer does not have. */
    static List<String> missing(JsonNode shown, JsonNode answer) {
        List<String> missing = new ArrayList<>();
        collect("", shown, answer, missing);
        return missing;
    }

    private static void collect(
            String path, JsonNode shown, JsonNode answer, List<String> missing) {
        if (shown.isObject()) {
            for (Map.Entry<String, JsonNode> field : shown.properties()) {
                String name = path + "/" + field.getKey();
                if (answer.has(field.getKey())) {
                    collect(name, field.getValue(), answer.get(field.getKey()), missing);
                } else {
                    missing.add(name);
                }
            }
        } else if (shown.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                collectFromAny(path + "/" + i, shown.get(i), answer, missing);
            }
        }
    }

    /** Entries may stand in another order: of all that the answer has, the most alike counts. */
    private static void collectFromAny(
            String path, JsonNode shown, JsonNode answers, List<String> missing) {
        if (!shown.isContainer()) {
            return;
        }
        List<String> fewest = new ArrayList<>(List.of(path));
        boolean first = true;
        for (JsonNode answer : answers) {
            List<String> now = new ArrayList<>();
            collect(path, shown, answer, now);
            if (first || now.size() < fewest.size()) {
                fewest = now;
                first = false;
            }
        }
        missing.addAll(fewest);
    }
}
