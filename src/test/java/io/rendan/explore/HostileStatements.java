package io.rendan.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Statements of people who mean harm, each with the status that it must be refused with. */
final class HostileStatements {

    private static final Map<String, Object> PARAMETERS =
            Map.of(
                    "id", "pl-01",
                    "name", "hacked",
                    "props", Map.of("hacked", true),
                    "url", "file:///etc/passwd",
                    "n", 100_000_000_000L,
                    "pattern", "(a+)+b");

    private HostileStatements() {}

    /**
     * A statement.
     *
     * @param status that it is refused with
     * @param cypher its text
     */
    record Hostile(int status, String cypher) {

        Map<String, Object> parameters() {
            return PARAMETERS;
        }

        @Override
        public String toString() {
            return cypher.length() > 200 ? cypher.substring(0, 200) + "…" : cypher;
        }
    }

    /** Those that are refused at once. */
    static List<Hostile> refusedAtOnce() {
        List<Hostile> all = new ArrayList<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(
                        new Hostile(
                                Integer.parseInt(line.substring(0, 3)),
                                line.substring(4).replace('⏎', '\n')));
            }
        }
        all.addAll(deepOrLong());
        return all;
    }

    private static List<String> lines() {
        try (InputStream file =
                Objects.requireNonNull(
                        HostileStatements.class.getResourceAsStream("hostile-statements.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Hostile> deepOrLong() {
        return List.of(
                new Hostile(422, "RETURN " + "(".repeat(2_000) + "1" + ")".repeat(2_000)),
                new Hostile(422, "RETURN " + "[".repeat(2_000) + "1" + "]".repeat(2_000)),
                new Hostile(422, "RETURN " + "{a: ".repeat(2_000) + "1" + "}".repeat(2_000)),
                new Hostile(
                        422,
                        "RETURN " + "CASE WHEN true THEN ".repeat(500) + "1" + " END".repeat(500)),
                new Hostile(422, "RETURN " + "NOT ".repeat(5_000) + "true"),
                new Hostile(422, "RETURN " + "- ".repeat(3_001) + "1"),
                new Hostile(422, "RETURN 1" + " + 1".repeat(40_000)),
                new Hostile(422, "RETURN true" + " AND true".repeat(20_000)),
                new Hostile(
                        422,
                        "CALL () { ".repeat(100) + "RETURN 1 AS x" + " } RETURN x".repeat(100)),
                new Hostile(
                        422,
                        "RETURN "
                                + "EXISTS { MATCH (n) WHERE ".repeat(60)
                                + "true"
                                + " }".repeat(60)),
                new Hostile(422, "RETURN '" + "x".repeat(300_000) + "'"),
                new Hostile(422, "RETURN 1 AS x //" + "x".repeat(300_000)),
                new Hostile(
                        422,
                        "MATCH (n) WHERE n.id IN [" + "'x', ".repeat(60_000) + "'y'] RETURN n"),
                new Hostile(
                        422,
                        "RETURN split(replace(replace('xxxxxxxx', 'x', '%s'), 'x', '%s'), '')"
                                .formatted("x".repeat(9_000), "x".repeat(9_000))));
    }

    /** Those that run away, each in its own way, and are stopped when their time is over. */
    static List<Hostile> runaways() {
        return List.of(
                        "MATCH (a:Party), (b:Party), (c:Party), (d:Contract)"
                                + " WHERE a.id > b.id + c.id + d.id RETURN max(a.id) AS x",
                        "MATCH (a), (b), (c) RETURN count(DISTINCT a.id + b.id + c.id) AS x",
                        "UNWIND range(1, 100000000000) AS i RETURN count(i % 7) AS x",
                        "UNWIND range(1, 1000000000) AS i WITH collect(toString(i)) AS x RETURN"
                                + " size(x) AS x",
                        "RETURN COUNT { UNWIND range(1, 100000000000) AS i RETURN i } AS x",
                        "MATCH p = (a)-[*]-(b) RETURN count(p) AS x",
                        "MATCH (a:MicroEnterprise)--()--()--()--()--()--()--(b) RETURN"
                                + " count(DISTINCT b) AS x",
                        "MATCH ((a)-[]-(b)){1,40} RETURN count(*) AS x",
                        "CYPHER 25 MATCH REPEATABLE ELEMENTS (s:Platform) (()--()){1,60} (e) RETURN"
                                + " count(*) AS x",
                        "MATCH p = allShortestPaths((a:Party)-[*]-(b:Party)) WHERE a <> b RETURN"
                                + " count(p) AS x")
                .stream()
                .map(cypher -> new Hostile(422, cypher))
                .toList();
    }
}
