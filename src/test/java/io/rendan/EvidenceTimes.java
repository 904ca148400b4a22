package io.rendan;

import io.rendan.web.Http;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long the evidence of all findings takes on an application that runs: each statement as it
 * stands, first as a reader's first look (with its plan) and then again, the best of some looks.
 *
 * <p>Arguments: port of the API, address of Bolt, and user and password where they are needed.
 * Prints a line a question, the slowest first.
 */
final class EvidenceTimes {

    private static final List<String> LISTS =
            List.of("silos", "bottlenecks", "opportunities", "contract-issues");

    /** What takes longer is looked at more often: other work on the machine disturbs. */
    private static final long LONG_MILLIS = 300;

    private static final int LOOKS = 9;

    private record Taken(String question, long firstMillis, long againMillis, String finding) {}

    private EvidenceTimes() {}

    public static void main(String[] arguments) {
        AuthToken login =
                arguments.length > 3
                        ? AuthTokens.basic(arguments[2], arguments[3])
                        : AuthTokens.none();
        List<Taken> all = new ArrayList<>();
        try (Driver driver = GraphDatabase.driver(arguments[1], login);
                Session session = driver.session()) {
            Http http = new Http(Integer.parseInt(arguments[0]));
            for (String list : LISTS) {
                for (JsonNode finding :
                        http.json("/api/" + list + "?limit=1000&evidence=true").path("items")) {
                    for (JsonNode evidence : finding.path("evidence")) {
                        all.add(taken(session, finding, evidence.path("cypher").asString()));
                    }
                }
            }
        }
        print(all);
    }

    private static Taken taken(Session session, JsonNode finding, String cypher) {
        long first = millis(session, cypher);
        long again = millis(session, cypher);
        for (int look = 0; look < LOOKS && again > LONG_MILLIS; look++) {
            again = Math.min(again, millis(session, cypher));
        }
        return new Taken(question(cypher), first, again, finding.path("id").asString());
    }

    private static long millis(Session session, String cypher) {
        long start = System.nanoTime();
        session.run(cypher).consume();
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** What the columns say of the statement, the same whatever its values. */
    private static String question(String cypher) {
        String text = cypher.replaceAll("\\s+", " ");
        int answer = text.lastIndexOf("RETURN ");
        return answer < 0 ? text : text.substring(answer, Math.min(text.length(), answer + 90));
    }

    private static void print(List<Taken> all) {
        Map<String, List<Taken>> byQuestion = new TreeMap<>();
        all.forEach(
                one ->
                        byQuestion
                                .computeIfAbsent(one.question(), any -> new ArrayList<>())
                                .add(one));
        System.out.printf(
                Locale.ROOT,
                "%d statements; first look: median %d ms, largest %d ms; again: median %d ms,"
                        + " largest %d ms%n%n%6s %8s %8s %8s %8s  %s%n",
                all.size(),
                share(all, 0.5, Comparator.comparingLong(Taken::firstMillis)).firstMillis(),
                share(all, 1, Comparator.comparingLong(Taken::firstMillis)).firstMillis(),
                share(all, 0.5, Comparator.comparingLong(Taken::againMillis)).againMillis(),
                share(all, 1, Comparator.comparingLong(Taken::againMillis)).againMillis(),
                "count",
                "median",
                "largest",
                "again",
                "largest",
                "question, finding of the largest");
        byQuestion.entrySet().stream()
                .sorted(
                        Comparator.comparingLong(
                                        (Map.Entry<String, List<Taken>> entry) ->
                                                share(
                                                                entry.getValue(),
                                                                1,
                                                                Comparator.comparingLong(
                                                                        Taken::againMillis))
                                                        .againMillis())
                                .reversed())
                .forEach(entry -> printLine(entry.getKey(), entry.getValue()));
    }

    private static void printLine(String question, List<Taken> taken) {
        Comparator<Taken> first = Comparator.comparingLong(Taken::firstMillis);
        Comparator<Taken> again = Comparator.comparingLong(Taken::againMillis);
        System.out.printf(
                Locale.ROOT,
                "%6d %8d %8d %8d %8d  %s (%s)%n",
                taken.size(),
                share(taken, 0.5, first).firstMillis(),
                share(taken, 1, first).firstMillis(),
                share(taken, 0.5, again).againMillis(),
                share(taken, 1, again).againMillis(),
                question,
                share(taken, 1, again).finding());
    }

    private static Taken share(List<Taken> taken, double share, Comparator<Taken> order) {
        List<Taken> sorted = taken.stream().sorted(order).toList();
        return sorted.get((int) Math.ceil(share * (sorted.size() - 1)));
    }
}
