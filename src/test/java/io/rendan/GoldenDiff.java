package io.rendan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a document of today lacks or says otherwise than the golden one. What is new in an object is
 * none of it; arrays compare in order and length, numbers to the last bit unless the database has
 * added them up.
 */
final class GoldenDiff {

    /** The member that holds the columns of a table; new ones may stand between. */
    static final String COLUMNS = "columns";

    private static final int SHOWN = 20;
    private static final int LONGEST = 200;

    private final Map<String, String> renames;
    private final List<String> differences = new ArrayList<>();
    private int count;

    private GoldenDiff(Map<String, String> renames) {
        this.renames = renames;
    }

    /** Empty if nothing is lost or changed; else the number of differences and the first 20. */
    static String between(JsonNode golden, JsonNode today, Map<String, String> renames) {
        var diff = new GoldenDiff(renames);
        diff.compare(GoldenPath.ROOT, golden, today, 0);
        return diff.count == 0
                ? ""
                : "%d differences, of which%n%s"
                        .formatted(
                                diff.count, String.join(System.lineSeparator(), diff.differences));
    }

    private void compare(GoldenPath path, JsonNode golden, JsonNode today, double tolerance) {
        double allowed = isSum(path, golden) ? GoldenRules.SUM_TOLERANCE : tolerance;
        if (golden instanceof ObjectNode before && today instanceof ObjectNode after) {
            compareMembers(path, before, after, allowed);
        } else if (golden instanceof ArrayNode before && today instanceof ArrayNode after) {
            compareElements(path, before, after, allowed);
        } else if (!same(golden, today, allowed)) {
            report(path, golden.toString(), today.toString());
        }
    }

    private static boolean isSum(GoldenPath path, JsonNode golden) {
        return path.endsLikeOneOf(GoldenRules.SUMS)
                || golden.path("kind").asString("").equals(GoldenRules.KIND_OF_SUMS);
    }

    private void compareMembers(
            GoldenPath path, ObjectNode golden, ObjectNode whole, double tolerance) {
        ObjectNode today = alwaysThere(path, golden, whole);
        for (Map.Entry<String, JsonNode> member : golden.properties()) {
            if (member.getKey().equals(GoldenRules.CAPTIVES)) {
                continue;
            }
            GoldenPath place = path.then(member.getKey());
            JsonNode now = today.get(nameToday(place));
            if (now == null) {
                report(place, member.getValue().toString(), "nothing");
            } else {
                compare(place, member.getValue(), now, tolerance);
            }
        }
    }

    /** Of an answer that is one of several kinds, the one that it always was. */
    private static ObjectNode alwaysThere(GoldenPath path, ObjectNode golden, ObjectNode now) {
        boolean chosen =
                path.steps().stream().anyMatch(GoldenRules.CHOICES::contains)
                        && !golden.has("oneOf")
                        && now.at("/oneOf/0") instanceof ObjectNode;
        return chosen ? (ObjectNode) now.at("/oneOf/0") : now;
    }

    private void compareElements(
            GoldenPath path, ArrayNode before, ArrayNode now, double tolerance) {
        ArrayNode golden = withoutFormerCaptives(path, before);
        ArrayNode today = withoutFormerCaptives(path, now);
        if (path.endsLike(GoldenRules.EVIDENCE)) {
            compareEvidence(path, golden, today, tolerance);
            return;
        }
        if (path.endsLike(COLUMNS)) {
            compareColumns(path, golden, today);
            return;
        }
        if (path.endsLike(GoldenEvidence.RETURNED + "/names")) {
            compareNames(path, texts(golden), texts(today));
            return;
        }
        if (golden.size() != today.size()) {
            report(path, golden.size() + " elements", today.size() + " elements");
        }
        for (int i = 0; i < Math.min(golden.size(), today.size()); i++) {
            compare(path.then(String.valueOf(i)), golden.get(i), today.get(i), tolerance);
        }
    }

    private static ArrayNode withoutFormerCaptives(GoldenPath path, ArrayNode array) {
        Map.Entry<String, String> left =
                GoldenRules.FORMER_CAPTIVES.get(
                        path.steps().isEmpty() ? "" : path.steps().getLast());
        if (left == null) {
            return array;
        }
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        array.valueStream()
                .filter(one -> !one.path(left.getKey()).asString("").equals(left.getValue()))
                .forEach(kept::add);
        return kept;
    }

    /** Each that stood there is there, in its order. */
    private void compareEvidence(
            GoldenPath path, ArrayNode golden, ArrayNode today, double tolerance) {
        int next = 0;
        for (int i = 0; i < golden.size(); i++) {
            List<String> names = names(golden.get(i));
            while (next < today.size() && !begins(names(today.get(next)), names)) {
                next++;
            }
            if (next == today.size()) {
                report(path.then(String.valueOf(i)), names.toString(), "nothing");
            } else {
                if (!GoldenRules.ASKED_ANEW.contains(names)) {
                    compare(
                            path.then(String.valueOf(i)),
                            golden.get(i),
                            today.get(next),
                            tolerance);
                }
                next++;
            }
        }
    }

    private static List<String> names(JsonNode evidence) {
        return evidence.path(GoldenEvidence.RETURNED).path("names") instanceof ArrayNode names
                ? texts(names)
                : List.of();
    }

    private static boolean begins(List<String> today, List<String> golden) {
        List<String> named = GoldenRules.RENAMED_ROWS.getOrDefault(golden, golden);
        return today.size() >= named.size() && today.subList(0, named.size()).equals(named);
    }

    private void compareNames(GoldenPath path, List<String> golden, List<String> today) {
        if (!GoldenRules.RENAMED_ROWS.getOrDefault(golden, golden).equals(today)) {
            report(path, golden.toString(), today.toString());
        }
    }

    private static List<String> texts(ArrayNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** Columns of before are all there, in their order. */
    private void compareColumns(GoldenPath path, ArrayNode golden, ArrayNode today) {
        List<String> before =
                raced(golden.valueStream().map(JsonNode::asString).map(this::column).toList());
        List<String> after = raced(today.valueStream().map(JsonNode::asString).toList());
        Set<String> wanted = new HashSet<>(before);
        List<String> kept = after.stream().filter(wanted::contains).toList();
        if (!kept.equals(before)) {
            Set<String> missing = new TreeSet<>(wanted);
            after.forEach(missing::remove);
            report(path, "columns " + before, "without " + missing + ", in the order " + kept);
        }
    }

    /** With the columns that once stood in the order of a race in an order that stays. */
    private static List<String> raced(List<String> columns) {
        Predicate<String> raced =
                name -> GoldenRules.RACED_COLUMNS.stream().anyMatch(name::startsWith);
        return Stream.concat(
                        columns.stream().filter(raced.negate()),
                        columns.stream().filter(raced).sorted())
                .toList();
    }

    private String column(String name) {
        GoldenPath path = new GoldenPath(List.of(name.split("\\.", -1)));
        int lastDot = name.lastIndexOf('.');
        return name.substring(0, lastDot + 1) + nameToday(path);
    }

    private String nameToday(GoldenPath path) {
        return renames.entrySet().stream()
                .filter(rename -> path.endsLike(rename.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(path.steps().getLast());
    }

    private static boolean same(JsonNode golden, JsonNode today, double tolerance) {
        if (!golden.isDouble() || !today.isDouble()) {
            return golden.equals(today);
        }
        double before = golden.doubleValue();
        double now = today.doubleValue();
        return Double.compare(before, now) == 0
                || Math.abs(before - now) < tolerance * Math.abs(before);
    }

    private void report(GoldenPath path, String golden, String today) {
        count++;
        if (differences.size() < SHOWN) {
            differences.add(
                    "  %s%n    was %s%n    is  %s".formatted(path, cut(golden), cut(today)));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
