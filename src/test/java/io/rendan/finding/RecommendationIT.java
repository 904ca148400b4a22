package io.rendan.finding;

import static io.rendan.finding.Publisher.bottleneck;
import static io.rendan.finding.Publisher.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.network.NetworkSource;
import io.rendan.run.RunStore;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@RendanTest
class RecommendationIT {

    @Autowired Driver driver;
    @Autowired RunStore store;
    @Autowired NetworkSource source;
    @LocalServerPort int port;

    private Http http;
    private Publisher publisher;

    @BeforeEach
    void aSmallEcosystem() {
        EmptyGraph.empty(driver);
        run(
                """
                CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY',
                                  asOf: date('2026-03-31'), dataVersion: '1'})
                CREATE (p:Platform {id: 'p', name: 'P', kind: 'INDUSTRY'})
                WITH p
                UNWIND ['a', 'b', 'c'] AS id
                CREATE (:Party:MicroEnterprise {id: id, name: id, kind: 'NODE', headcount: 12})
                       -[:HOSTED_BY]->(p)
                """);
        http = new Http(port);
        publisher = new Publisher(store, source);
    }

    @Nested
    class BeforeTheFirstRun {

        @ParameterizedTest
        @CsvSource({
            "/api/recommendations",
            "/api/silos",
            "/api/bottlenecks",
            "/api/opportunities",
            "/api/contract-issues",
            "/api/groups",
            "/api/groups?type=DETECTED"
        })
        void listsAreEmptyAndNameNoRun(String path) {
            JsonNode answer = http.json(path);

            assertThat(answer.get("items")).isEmpty();
            assertThat(answer.get("runId").isNull()).isTrue();
            assertThat(answer.get("asOf").isNull()).isTrue();
            assertThat(answer.get("next").isNull()).isTrue();
            assertThat(answer.get("stale").booleanValue()).isFalse();
        }
    }

    @Nested
    class AFinding {

        @Test
        void hasEveryPartThatWasPromised() {
            publisher.publish(bottleneck("bottleneck-1", "a", 100.0));

            JsonNode answer = http.json("/api/bottlenecks?evidence=true");

            assertThat(answer.get("runId").stringValue()).isEqualTo("run-1");
            assertThat(answer.get("asOf").stringValue()).isEqualTo("2026-03-31");
            JsonNode finding = answer.at("/items/0");
            assertThat(finding.propertyNames())
                    .contains(
                            "id",
                            "kind",
                            "title",
                            "subjects",
                            "score",
                            "valueAtStake",
                            "figures",
                            "evidence",
                            "action",
                            "owner",
                            "firstSeen",
                            "status");
            assertThat(finding.at("/subjects/0").propertyNames())
                    .containsExactlyInAnyOrder("id", "name", "label", "role");
            assertThat(finding.at("/valueAtStake/amount").doubleValue()).isEqualTo(100);
            assertThat(finding.at("/valueAtStake/currency").stringValue()).isEqualTo("CNY");
            assertThat(finding.at("/evidence/0").propertyNames())
                    .containsExactlyInAnyOrder("statement", "cypher", "parameters");
            assertThat(finding.get("firstSeen").stringValue()).isEqualTo("2026-04-01T08:00:00Z");
            assertThat(finding.get("status").stringValue()).isEqualTo("OPEN");
        }

        @Test
        void hasItsEvidenceInAListOnlyIfAskedForAndByItsIdAlways() {
            publisher.publish(bottleneck("x/1", "a", 100.0));
            for (String list : List.of("/api/bottlenecks", "/api/recommendations")) {
                assertThat(http.json(list).at("/items/0/evidence")).isEmpty();
                JsonNode whole = http.json(list + "?evidence=true").at("/items/0");
                assertThat(whole.get("evidence")).hasSize(1);
                JsonNode one = http.json(list + "/x%2F1");
                assertThat(one.get("runId").stringValue()).isEqualTo("run-1");
                assertThat(one.get("stale").booleanValue()).isFalse();
                whole.properties()
                        .forEach(
                                part ->
                                        assertThat(one.get(part.getKey()))
                                                .isEqualTo(part.getValue()));
            }
            assertThat(http.json("/api/parties/a").at("/findings/0/evidence")).isEmpty();
            assertThat(http.json("/api/parties/a?evidence=true").at("/findings/0/evidence"))
                    .hasSize(1);
        }

        @Test
        void isFoundByItsIdWhereverListsShowIt() {
            publisher.publish(bottleneck("x", "a", 100.0));
            publisher.publish(true, List.of(bottleneck("old", "b", 5.0)), List.of(), List.of());
            publisher.publish(bottleneck("y", "a", 7.0));

            assertThat(http.json("/api/bottlenecks/x").get("status").stringValue())
                    .isEqualTo("RESOLVED");
            assertThat(http.json("/api/recommendations/x").get("runId").stringValue())
                    .isEqualTo("run-3");
            assertThat(http.json("/api/bottlenecks/x?runId=run-1").get("asOf").stringValue())
                    .isEqualTo("2026-03-31");
            assertThat(http.json("/api/bottlenecks/old?runId=run-2").get("title").stringValue())
                    .isEqualTo("About b");
            for (String nothing :
                    List.of(
                            "/api/bottlenecks/old",
                            "/api/bottlenecks/x?runId=run-3",
                            "/api/bottlenecks/x?runId=nope",
                            "/api/silos/x",
                            "/api/opportunities/x",
                            "/api/contract-issues/x",
                            "/api/recommendations/nope")) {
                HttpResponse<String> answer = http.get(nothing);
                assertThat(answer.statusCode()).as(nothing).isEqualTo(404);
                assertThat(answer.body()).contains("urn:rendan:problem:unknown-");
            }
        }

        @Test
        void thatVanishesIsResolvedAndThatReturnsIsOpenAgain() {
            publisher.publish(bottleneck("x", "a", 100.0));
            publisher.publish();

            assertThat(ids("/api/recommendations")).isEmpty();
            assertThat(ids("/api/recommendations?status=RESOLVED")).containsExactly("x");
            assertThat(ids("/api/bottlenecks")).isEmpty();

            publisher.publish(bottleneck("x", "a", 70.0));

            JsonNode returned = http.json("/api/recommendations").at("/items/0");
            assertThat(returned.get("status").stringValue()).isEqualTo("OPEN");
            assertThat(returned.get("firstSeen").stringValue()).isEqualTo("2026-04-01T08:00:00Z");
            assertThat(returned.at("/valueAtStake/amount").doubleValue()).isEqualTo(70);
        }

        @Test
        void thatIsDismissedStaysSoUntilItsValueDoubles() {
            publisher.publish(bottleneck("x", "a", 100.0));
            decide("x", "DISMISSED");

            publisher.publish(bottleneck("x", "a", 199.0));
            assertThat(ids("/api/recommendations")).isEmpty();
            assertThat(status("x")).isEqualTo("DISMISSED");

            publisher.publish();
            publisher.publish(bottleneck("x", "a", 150.0));
            assertThat(status("x")).isEqualTo("DISMISSED");

            publisher.publish(bottleneck("x", "a", 200.0));
            assertThat(ids("/api/recommendations")).containsExactly("x");
        }

        @Test
        void ofAHistoricalRunChangesNoLife() {
            publisher.publish(bottleneck("x", "a", 100.0));
            publisher.publish(true, List.of(bottleneck("old", "b", 5.0)), List.of(), List.of());

            assertThat(ids("/api/bottlenecks")).containsExactly("x");
            assertThat(ids("/api/recommendations?status=OPEN,RESOLVED")).containsExactly("x");
            JsonNode past = http.json("/api/bottlenecks?runId=run-2");
            assertThat(past.get("asOf").stringValue()).isEqualTo("2025-03-31");
            assertThat(past.at("/items/0/id").stringValue()).isEqualTo("old");
            assertThat(past.at("/items/0/status").stringValue()).isEqualTo("RESOLVED");
        }
    }

    @Nested
    class AList {

        @Test
        void ofFindingsIsByScoreAndKeepsToItsRunWhilePaging() {
            publisher.publish(
                    finding("low", FindingKind.BOTTLENECK, "Platform", "p", 0.1, 900.0),
                    finding("high", FindingKind.BOTTLENECK, "Platform", "p", 0.9, 1.0),
                    finding("mid-rich", FindingKind.BOTTLENECK, "Platform", "p", 0.5, 9.0),
                    finding("mid-poor", FindingKind.BOTTLENECK, "Platform", "p", 0.5, null));
            JsonNode first = http.json("/api/bottlenecks?limit=2");
            publisher.publish(bottleneck("other", "a", 1.0));

            JsonNode second =
                    http.json("/api/bottlenecks?limit=2&cursor=" + first.get("next").stringValue());

            assertThat(ids(first)).containsExactly("high", "mid-rich");
            assertThat(ids(second)).containsExactly("mid-poor", "low");
            assertThat(second.get("runId").stringValue()).isEqualTo("run-1");
            assertThat(second.get("next").isNull()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/recommendations", "/api/parties", "/api/zero-distance"})
        void thatIsHeldOfTheCurrentRunAloneNeverMixesTwo(String list) {
            publisher.publish(
                    bottleneck("x", "a", 1.0),
                    bottleneck("y", "a", 1.0),
                    bottleneck("z", "a", 1.0));
            String separator = list.contains("?") ? "&" : "?";
            JsonNode first = http.json(list + separator + "limit=1");
            String next = list + separator + "cursor=" + first.get("next").stringValue();
            assertThat(http.json(next).get("runId").stringValue()).isEqualTo("run-1");

            publisher.publish(bottleneck("x", "a", 1.0));

            HttpResponse<String> answer = http.get(next);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("list-moved-on", "run run-1", "without cursor");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/runs",
                    "/api/network-health/history",
                    "/api/bottlenecks/x/runs",
                    "/api/groups/p/runs"
                })
        void ofRunsShowsNoneTwiceAndLosesNoneWhileOneIsAdded(String list) {
            for (int i = 0; i < 4; i++) {
                publisher.publish(
                        i == 1,
                        List.of(bottleneck("x", "a", 1.0)),
                        List.of(),
                        List.of(group("p", GroupType.PLATFORM, 0.2)));
            }
            List<String> shown = new ArrayList<>();
            String path = list + "?limit=1";
            for (int page = 0; page < 9 && !path.isEmpty(); page++) {
                JsonNode answer = http.json(path);
                answer.get("items")
                        .forEach(
                                run ->
                                        shown.add(
                                                run.path(run.has("runId") ? "runId" : "id")
                                                        .stringValue()));
                JsonNode next = answer.get("next");
                path = next.isNull() ? "" : list + "?limit=1&cursor=" + next.stringValue();
                if (page < 2) {
                    publisher.publish(bottleneck("x", "a", 1.0));
                }
            }

            assertThat(shown)
                    .containsExactlyElementsOf(
                            list.equals("/api/runs") || list.endsWith("history")
                                    ? List.of("run-4", "run-3", "run-2", "run-1")
                                    : List.of("run-4", "run-3", "run-1", "run-2"));
        }

        @Test
        void ofRecommendationsIsByValueAcrossKindsAndPagesWithoutGapOrRepetition() {
            List<Finding> findings = new ArrayList<>();
            IntStream.range(0, 9)
                    .forEach(
                            i ->
                                    findings.add(
                                            finding(
                                                    "f" + i,
                                                    FindingKind.values()[i % 3],
                                                    "MicroEnterprise",
                                                    "a",
                                                    i % 2 == 0 ? 0.25 : 1 / 3.0,
                                                    i < 6 ? 100.0 + i / 3 : null)));
            publisher.publish(findings.toArray(Finding[]::new));

            List<String> paged = new ArrayList<>();
            String path = "/api/recommendations?limit=2";
            while (!path.isEmpty()) {
                JsonNode page = http.json(path);
                paged.addAll(ids(page));
                JsonNode next = page.get("next");
                path =
                        next.isNull()
                                ? ""
                                : "/api/recommendations?limit=2&cursor=" + next.stringValue();
            }

            assertThat(paged).containsExactly("f3", "f5", "f4", "f1", "f0", "f2", "f7", "f6", "f8");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "kind=SILO | s",
                    "kind=SILO,BOTTLENECK | b s",
                    "owner=owner%20of%20a | b",
                    "minValue=50 | b",
                    "party=p | s",
                    "party=a | b",
                    "party=nobody |",
                    "since=2026-04-01T08:00:00Z | b s",
                    "since=2026-04-01T10:00:00%2B02:00 | b s",
                    "since=2026-04-02 |",
                    "status=OPEN&kind=OPPORTUNITY | "
                })
        void isFiltered(String filter, String expected) {
            publisher.publish(
                    bottleneck("b", "a", 100.0),
                    finding("s", FindingKind.SILO, "Platform", "p", 0.7, 10.0));

            assertThat(String.join(" ", ids("/api/recommendations?" + filter)))
                    .isEqualTo(expected == null ? "" : expected);
        }

        @Test
        void ofGroupsHasTheTypeAskedForAndBeginsWithTheMostClosed() {
            publisher.publish(
                    false,
                    List.of(),
                    List.of(),
                    List.of(
                            group("g1", GroupType.DETECTED, 0.9),
                            group("p", GroupType.PLATFORM, 0.2)));

            assertThat(ids("/api/groups")).containsExactly("p", "g1");
            assertThat(ids("/api/groups?type=DETECTED")).containsExactly("g1");
            assertThat(ids("/api/groups?type=COMMUNITY")).isEmpty();
            assertThat(http.get("/api/groups?type=CLUB").body())
                    .contains("CLUB", "one of PLATFORM, DETECTED, COMMUNITY");
        }

        @Test
        void comesAsCsv() {
            publisher.publish(bottleneck("b", "a", 100.0));

            assertThat(http.get("/api/recommendations", "Accept", "text/csv").body())
                    .startsWith("id,kind,title,status,score,valueAtStake.amount,")
                    .contains("b,BOTTLENECK,About a,OPEN,0.5,100,CNY,owner of a,Do something,");
            assertThat(
                            http.get("/api/bottlenecks", "Accept", "text/csv")
                                    .body()
                                    .lines()
                                    .findFirst())
                    .hasValueSatisfying(
                            header ->
                                    assertThat(header)
                                            .contains(",figures.utilisation,")
                                            .endsWith(
                                                    ",figures.others,subjects.name,basis,"
                                                            + "unlocks.file,unlocks.column"));
        }

        @Test
        void saysThatItIsStaleOnceTheDataHaveChanged() {
            publisher.publish(bottleneck("b", "a", 100.0));
            assertThat(http.json("/api/bottlenecks").get("stale").booleanValue()).isFalse();

            run("MATCH (d:Dataset) SET d.dataVersion = '2'");

            assertThat(http.json("/api/bottlenecks").get("stale").booleanValue()).isTrue();
            assertThat(http.json("/api/recommendations").get("stale").booleanValue()).isTrue();
        }

        @Test
        void ofAnUnknownRunIsNotFound() {
            HttpResponse<String> answer = http.get("/api/silos?runId=nope");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("unknown-run", "nope");
        }
    }

    @Nested
    class ADecision {

        @Test
        void isRecordedWithNoteAndTime() {
            publisher.publish(bottleneck("x", "a", 100.0));

            HttpResponse<String> answer =
                    http.post(
                            "/api/recommendations/x/decision",
                            "{\"decision\":\"ACCEPTED\",\"note\":\"Überall gut\"}");

            assertThat(answer.statusCode()).isEqualTo(200);
            JsonNode finding = http.json("/api/recommendations?evidence=true").at("/items/0");
            assertThat(finding).isEqualTo(Http.json(answer));
            assertThat(finding.get("status").stringValue()).isEqualTo("ACCEPTED");
            assertThat(finding.at("/decisions/0/note").stringValue()).isEqualTo("Überall gut");
            assertThat(finding.at("/decisions/0/at").stringValue()).endsWith("Z");
        }

        @Test
        void changesTheEntityTagOfEveryList() {
            publisher.publish(bottleneck("x", "a", 100.0));
            String tag = http.get("/api/bottlenecks").headers().firstValue("ETag").orElseThrow();
            assertThat(http.get("/api/bottlenecks", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);

            decide("x", "ACCEPTED");

            assertThat(http.get("/api/bottlenecks", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void isKeptWithWhoSaysThatTheyDecided() {
            publisher.publish(bottleneck("x", "a", 100.0));

            HttpResponse<String> answer =
                    http.post(
                            "/api/recommendations/x/decision",
                            "{\"decision\":\"ACCEPTED\",\"by\":\" ada \"}");

            assertThat(Http.json(answer).at("/decisions/0/by").stringValue()).isEqualTo("ada");
            assertThat(decide("x", "DONE").body()).contains("\"by\":null");
            HttpResponse<String> typo =
                    http.post(
                            "/api/recommendations/x/decision",
                            "{\"decision\":\"ACCEPTED\",\"notes\":\"n\"}");
            assertThat(typo.statusCode()).isEqualTo(400);
            assertThat(typo.body()).contains("notes", "only by, decision, note");
        }

        @Test
        void thatSaysWhatTheLastOneSaidIsKeptOnce() {
            publisher.publish(bottleneck("x", "a", 100.0));

            decide("x", "ACCEPTED");
            assertThat(Http.json(decide("x", "ACCEPTED")).get("decisions")).hasSize(1);
            decide("x", "DISMISSED");
            assertThat(Http.json(decide("x", "ACCEPTED")).get("decisions")).hasSize(3);
            assertThat(
                            Http.json(
                                            http.post(
                                                    "/api/recommendations/x/decision",
                                                    "{\"decision\":\"ACCEPTED\",\"note\":\"n\"}"))
                                    .get("decisions"))
                    .hasSize(4);
        }

        @Test
        void thatIsTakenAgainOnceTheFindingHasReturnedIsKept() {
            publisher.publish(bottleneck("x", "a", 100.0));
            decide("x", "ACCEPTED");
            publisher.publish();
            publisher.publish(bottleneck("x", "a", 100.0));
            assertThat(status("x")).isEqualTo("OPEN");

            assertThat(Http.json(decide("x", "ACCEPTED")).get("decisions")).hasSize(2);
        }

        @Test
        void onAnUnknownFindingIsNotFound() {
            HttpResponse<String> answer = decide("nope", "DONE");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("unknown-finding", "nope");
        }

        @Test
        void onAFindingThatIsGoneIsAConflict() {
            publisher.publish(bottleneck("x", "a", 100.0));
            publisher.publish();

            HttpResponse<String> answer = decide("x", "DONE");

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("finding-gone", "RESOLVED");
        }

        @Test
        void thatIsNoneIsRefusedWithAllItsFaults() {
            HttpResponse<String> answer =
                    http.post(
                            "/api/recommendations/x/decision",
                            "{\"decision\":\"MAYBE\",\"note\":\"%s\"}".formatted("n".repeat(2001)));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Http.json(answer).get("faults")).hasSize(2);
            assertThat(answer.body())
                    .contains("MAYBE", "one of ACCEPTED, DISMISSED, DONE", "at most 2000");
        }

        @Test
        void doesNotGetLostAmongOthersOrARunThatIsPublished() throws Exception {
            publisher.publish(bottleneck("x", "a", 100.0));
            List<Callable<HttpResponse<String>>> decisions = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String kind = List.of("ACCEPTED", "DISMISSED", "DONE").get(i % 3);
                String body = "{\"decision\":\"%s\",\"note\":\"%d\"}".formatted(kind, i);
                decisions.add(() -> http.post("/api/recommendations/x/decision", body));
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                var answers = decisions.stream().map(threads::submit).toList();
                publisher.publish(bottleneck("x", "a", 100.0));
                for (var answer : answers) {
                    assertThat(answer.get().statusCode()).isEqualTo(200);
                }
            }

            JsonNode finding =
                    http.json("/api/recommendations?status=ACCEPTED,DISMISSED,DONE").at("/items/0");
            assertThat(finding.get("decisions")).hasSize(24);
        }
    }

    private GroupAssessment group(String id, GroupType type, double openness) {
        return new GroupAssessment(
                id,
                "Name",
                type,
                Verdict.OPEN,
                List.of("a"),
                Map.of("openness", openness),
                Map.of());
    }

    private HttpResponse<String> decide(String id, String kind) {
        return http.post(
                "/api/recommendations/" + id + "/decision", "{\"decision\":\"" + kind + "\"}");
    }

    private String status(String id) {
        JsonNode all =
                http.json("/api/recommendations?status=OPEN,ACCEPTED,DISMISSED,DONE,RESOLVED");
        return all.get("items")
                .valueStream()
                .filter(item -> item.get("id").stringValue().equals(id))
                .map(item -> item.get("status").stringValue())
                .findFirst()
                .orElse("none");
    }

    private List<String> ids(String path) {
        return ids(http.json(path));
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items").valueStream().map(item -> item.get("id").stringValue()).toList();
    }

    private void run(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
