package io.rendan.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.cypher.GuardedQueries;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.run.AnalysisRunner;
import io.rendan.run.RuleShelf;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules that run away, in time, in memory, in depth and in what they do: each is named, the others
 * are judged, and all is as before.
 */
@RendanTest
class HostileRulesIT {

    private static final Duration RULE_TIME = Duration.ofSeconds(1);
    private static final long MIB = 1L << 20;

    @Autowired Driver driver;
    @Autowired NetworkSource source;
    @Autowired MarketAnalysis analysis;
    @Autowired AnalysisRunner runner;
    @Autowired GuardedQueries guarded;
    @TempDir Path folder;

    /** Expressions that never end, or end the process. */
    private static List<String> expressions() {
        List<String> hostile = new ArrayList<>();
        for (String range : List.of("range(1, 100000000000)", "range(0, 9223372036854775806)")) {
            hostile.add("reduce(s = 0, i IN " + range + " | s + i)");
            hostile.add("reduce(s = 0.5, i IN " + range + " | s * 1.0001)");
            hostile.add("size([i IN " + range + " | i])");
            hostile.add("size([i IN " + range + " WHERE i % 7 = 0])");
            hostile.add("CASE WHEN all(i IN " + range + " WHERE i > 0) THEN 1 ELSE 0 END");
            hostile.add("CASE WHEN none(i IN " + range + " WHERE i < 0) THEN 1 ELSE 0 END");
            hostile.add("size(" + range + "[1..1000000000])");
            hostile.add("size(tail(" + range + "))");
            hostile.add("size(reverse(" + range + "))");
            hostile.add("size(" + range + " + " + range + ")");
        }
        hostile.add("size([a IN range(1, 99999) | [b IN range(1, 99999) | a + b]])");
        hostile.add("size([a IN range(1, 99999) WHERE size([b IN range(1, 99999) | b]) > 0])");
        hostile.add("size(reduce(s = 'x', i IN range(1, 40) | s + s))");
        hostile.add("size(reduce(s = 'x', i IN range(1, 40) | s || s))");
        hostile.add("size(reduce(s = 'xx', i IN range(1, 40) | replace(s, 'x', 'xx')))");
        hostile.add("size(reduce(s = [1], i IN range(1, 40) | s + s))");
        hostile.add("size(reduce(s = [1], i IN range(1, 40) | [s, s]))");
        hostile.add("size(split(reduce(s = 'x', i IN range(1, 30) | s + s), ''))");
        hostile.add(
                "size(split(replace(replace('xxxxxxxx', 'x', '%s'), 'x', '%s'), ''))"
                        .formatted("x".repeat(9_000), "x".repeat(9_000)));
        hostile.add("(".repeat(2_000) + "1" + ")".repeat(2_000));
        hostile.add("[".repeat(2_000) + "1" + "]".repeat(2_000) + "[0]");
        hostile.add("CASE WHEN true THEN ".repeat(500) + "1" + " END".repeat(500));
        hostile.add("CASE WHEN " + "NOT ".repeat(5_000) + "true THEN 1 ELSE 0 END");
        hostile.add("1" + " + 1".repeat(40_000));
        hostile.add("- ".repeat(3_001) + "1");
        hostile.add("1/0");
        hostile.add("apoc.util.sleep(1000000)");
        hostile.add(
                "CASE WHEN '%s' =~ '%sb' THEN 1 ELSE 0 END"
                        .formatted("a".repeat(200), "(.*)".repeat(10)));
        return hostile;
    }

    /** What comes before the rows of a contract. */
    private static List<String> clauses() {
        String million = "UNWIND range(1, 1000000) AS %s ";
        List<String> hostile = new ArrayList<>();
        hostile.add(million.formatted("i") + million.formatted("j") + "WITH sum(i * j) AS x ");
        hostile.add(million.formatted("i") + million.formatted("j") + "WITH collect(i + j) AS x ");
        hostile.add(million.formatted("i") + million.formatted("j") + "WITH DISTINCT i + j AS x ");
        hostile.add(
                million.formatted("i") + million.formatted("j") + "WITH i + j AS x ORDER BY x ");
        hostile.add("UNWIND range(1, 100000000) AS i WITH collect(toString(i)) AS x ");
        hostile.add(
                "MATCH (a), (b), (c), (d), (e), (f), (g), (h) WITH max(a.id + b.id + c.id + d.id + e.id + f.id + g.id + h.id) AS x ");
        hostile.add("MATCH (a)-[*]-(b)-[*]-(c)-[*]-(d)-[*]-(e) WITH count(*) AS x ");
        hostile.add("WITH 'x' AS a" + " WITH a+a+a+a+a+a+a+a+a+a AS a".repeat(12) + " ");
        hostile.add("WITH [1] AS a" + " WITH [a,a,a,a,a,a,a,a,a,a] AS a".repeat(12) + " ");
        hostile.add("WITH 100000000000 AS n WITH reduce(s = 0, i IN range(1, n) | s + i) AS x ");
        hostile.add("LOAD CSV FROM 'file:///etc/passwd' AS line ");
        hostile.add("LOAD CSV FROM 'http://127.0.0.1:9/x' AS line ");
        hostile.add("CALL dbms.listConfig() YIELD name ");
        hostile.add("MATCH (n) DETACH DELETE n WITH count(*) AS x ");
        hostile.add("WITH COLLECT { UNWIND range(1, 100000000) AS i RETURN i } AS x ");
        hostile.add("WITH COUNT { UNWIND range(1, 100000000000) AS i RETURN i } AS x ");
        hostile.add(
                "MATCH (a) WHERE NOT EXISTS { UNWIND range(1, 10000000000) AS i WITH i WHERE i < 0 RETURN i } WITH count(a) AS x ");
        hostile.add(
                "MATCH (a) WITH [(a)--(b) | [(b)--(c) | [(c)--(d) | [(d)--(e) | [(e)--(f) | 1]]]]] AS x, a UNWIND range(1, 100000000) AS i WITH count(x) AS x ");
        hostile.add(
                "MATCH "
                        + "(a)--".repeat(60).replace("(a)", "()")
                        + "(z), "
                        + "()--".repeat(60)
                        + "(y) WITH count(*) AS x ");
        hostile.add(
                "CALL () { "
                        + "MATCH (a)--(b)--(c) RETURN a.id AS x UNION ".repeat(400)
                        + "RETURN 'y' AS x } WITH count(*) AS x UNWIND range(1, 10000000000) AS i WITH count(*) AS x ");
        hostile.add(
                "MATCH p = shortestPath((a)-[*]-(b)), q = shortestPath((c)-[*]-(d)) WITH collect(p) AS p, collect(q) AS q UNWIND range(1, 10000000000) AS i WITH sum(i) AS x ");
        hostile.add(
                "UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j WITH i % 100 AS k, collect(toString(j)) AS x ");
        hostile.addAll(unstoppable());
        return hostile;
    }

    /** What passes the guard and the server cannot stop, though it ends in less than a minute. */
    private static List<String> unstoppable() {
        String list = "UNWIND range(1, 25000) AS i WITH collect(i) AS l ";
        return List.of(
                list + "WITH size([a IN l WHERE any(b IN l WHERE a * b = -1)]) AS x WHERE x >= 0 ",
                list + "WITH size([a IN l WHERE NOT none(b IN l WHERE a = -b)]) AS x WHERE x >= 0 ",
                list
                        + "WITH reduce(s = 0, a IN l | s + CASE WHEN any(b IN l WHERE b = -a) THEN 1 ELSE 0 END) AS x WHERE x >= 0 ");
    }

    private static List<String> rules() {
        List<String> rules = new ArrayList<>();
        expressions()
                .forEach(
                        expression ->
                                rules.add(
                                        "MATCH (c:Contract) RETURN c.id AS contractId, "
                                                + expression
                                                + " AS value"));
        clauses()
                .forEach(
                        clause ->
                                rules.add(
                                        clause
                                                + "MATCH (c:Contract) RETURN c.id AS contractId, 1.0 AS value"));
        rules.add("UNWIND range(1, 100000000) AS i RETURN toString(i) AS contractId, 1.0 AS value");
        rules.add(
                "UNWIND range(1, 100000) AS i RETURN toString(i) + '%s' AS contractId, 1.0 AS value"
                        .formatted("x".repeat(50_000)));
        return rules;
    }

    @BeforeEach
    void aWarmServer() {
        Ground.fresh(driver)
                .contract("fine", "MARKET", "a", "b")
                .contract("small", "MARKET", "a", "c");
        assertThat(report(Duration.ofSeconds(60)).faulty()).isEmpty();
    }

    /** Others ask in this process, too. */
    @AfterEach
    void nothingIsComputedAnyMore() throws InterruptedException {
        for (int i = 0; i < 240 && guarded.stillComputing() > 0; i++) {
            Thread.sleep(1_000);
        }
    }

    private static final int SIXTY = 60;

    @Test
    void sixtyHostileRulesAreNamedAndHarmNothing() throws IOException {
        List<String> rules = rules();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(60);
        for (int i = 0; i < rules.size(); i++) {
            Files.writeString(
                    folder.resolve("rule-%02d.cypher".formatted(i)),
                    "// id: hostile-%d\n// title: Hostile\n// columns: contractId, value\n%s\n"
                            .formatted(i, rules.get(i)));
        }
        String before = checksum();
        long heap = heap();

        long start = System.nanoTime();
        MarketReport report = report(RULE_TIME);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        if (Boolean.getBoolean("hostile.print")) {
            report.faulty().forEach(System.out::println);
        }
        // a fast server may answer one or another within its time, which harms nobody
        assertThat(report.faulty())
                .extracting(FaultyRule::rule)
                .hasSizeBetween(SIXTY, rules.size());
        assertThat(report.unanswered()).hasSameSizeAs(report.faulty());
        assertThat(report.rules()).as("the others are judged").hasSizeGreaterThanOrEqualTo(10);
        assertThat(took).isLessThan(RULE_TIME.multipliedBy(rules.size()).plusSeconds(5));
        assertThat(report.faulty().stream().mapToDouble(FaultyRule::seconds).sum())
                .isBetween(1.0, took.toMillis() / 1e3);
        assertThat(checksum()).isEqualTo(before);
        assertThat(heap()).isLessThan(heap + 100 * MIB);
    }

    private MarketReport report(Duration time) {
        EcosystemNetwork network = source.load(Optional.empty());
        AnalysisSettings settings =
                AnalysisSettings.defaults().withRules(new RuleShelf(folder, time).read());
        return analysis.report(network, runner.answered(analysis, network, settings));
    }

    private String checksum() {
        try (Session session = driver.session()) {
            return session.run(
                            """
                            MATCH (n)
                            WITH labels(n) AS labels, properties(n) AS p,
                                 COUNT { (n)--() } AS ties
                            ORDER BY labels, p.id, ties
                            RETURN labels, p, ties
                            """)
                    .list()
                    .toString();
        }
    }

    /** Memory in use after a collection, the least of some. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
