package io.rendan.party.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.Api;
import io.rendan.store.ContractDays;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

/** Two units, a partner, two segments and a community, from the graph to figures and statements. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValueAddedIT {

    private static final String GRAPH =
            """
            CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY',
                              asOf: date('2026-03-31'), dataVersion: '1'})
            CREATE (g:Community {id: 'G/1', name: 'Cooking', kind: 'EXPERIENCE'}),
                   (:Community {id: 'G2', name: 'Empty', kind: 'SOLUTION'}),
                   (a:Party:MicroEnterprise {id: 'a', name: 'Ovens', kind: 'USER', headcount: 30}),
                   (b:Party:MicroEnterprise {id: 'b', name: 'Moulds', kind: 'NODE', headcount: 4}),
                   (:Party:MicroEnterprise {id: 'lost', name: 'Archive', kind: 'NODE'}),
                   (p:Party:Partner {id: 'p', name: 'Steel', kind: 'supplier'}),
                   (s:Party:UserSegment {id: 's1', name: 'Cooks', users: 1000}),
                   (t:Party:UserSegment {id: 's2', name: 'Bakers', users: 50})
            CREATE (a)-[:MEMBER_OF {lead: true}]->(g), (b)-[:MEMBER_OF]->(g),
                   (p)-[:MEMBER_OF {leftOn: date('2025-01-01')}]->(g), (s)-[:MEMBER_OF]->(g),
                   (a)-[:SUPPLIES]->(k1:Contract {id: 'k1', kind: 'SALES'})-[:SERVES]->(s),
                   (a)-[:SUPPLIES]->(k2:Contract {id: 'k2', kind: 'SALES'})-[:SERVES]->(t),
                   (b)-[:SUPPLIES]->(k3:Contract {id: 'k3', kind: 'EMC'})-[:SERVES]->(a),
                   (k3)-[:UNDER]->(g),
                   (p)-[:SUPPLIES]->(:Contract {id: 'k4', kind: 'MARKET', annualValue: 365.0,
                      startsOn: date('2026-01-01')})-[:SERVES]->(a),
                   (k1)-[:SETTLED]->(:Settlement {month: '2025-02', amount: 500.0}),
                   (k1)-[:SETTLED]->(:Settlement {month: '2026-01', amount: 300.0}),
                   (k1)-[:SETTLED]->(:Settlement {month: '2026-03', amount: 600.0}),
                   (k2)-[:SETTLED]->(:Settlement {month: '2025-12', amount: 100.0}),
                   (k3)-[:SETTLED]->(:Settlement {month: '2026-02', amount: 150.0})
            WITH a
            UNWIND range(0, 23) AS back
            CREATE (a)-[:REPORTED]->(:Statement {
              month: left(toString(date('2026-03-01') - duration({months: back})), 7),
              userRevenue: CASE WHEN back < 12 THEN 75.0 ELSE 60.0 END, ecosystemRevenue: 10.0,
              cost: CASE WHEN back < 12 THEN 50.0 ELSE 45.0 END, sharedValue: 5.0})
            """;

    @Autowired Driver driver;
    @LocalServerPort int port;

    private Http http;
    private JsonNode run;

    @BeforeAll
    void analyseASmallEcosystem() throws Exception {
        EmptyGraph.empty(driver);
        try (Session session = driver.session()) {
            session.run(GRAPH).consume();
        }
        ContractDays.derive(driver);
        http = new Http(port);
        assertThat(http.get("/api/parties/a/value-added-statement").statusCode()).isEqualTo(409);
        assertThat(http.json("/api/value-added-statements").get("items")).isEmpty();
        assertThat(http.json("/api/zero-distance").get("items")).isEmpty();
        Api api = new Api(port);
        run = api.await(api.accepted("/api/runs", "{}"), Api::isFinal);
        assertThat(run.path("status").asString()).isEqualTo("SUCCEEDED");
    }

    private static void amount(JsonNode statement, String path, double expected) {
        assertThat(statement.at(path).doubleValue()).as(path).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aUnitsStatementAddsUpItsMonthsAndContracts() {
        JsonNode answer = http.json("/api/parties/a/value-added-statement");
        JsonNode statement = answer.get("statement");

        assertThat(answer.get("asOf").asString()).isEqualTo("2026-03-31");
        assertThat(statement.get("currency").asString()).isEqualTo("CNY");
        assertThat(statement.get("months").intValue()).isEqualTo(12);
        amount(statement, "/users/transactional", 1050);
        amount(statement, "/users/added", 50);
        amount(statement, "/resourceParties/joined", 2);
        amount(statement, "/resourceParties/active", 2);
        amount(statement, "/revenue/traditional", 900);
        amount(statement, "/revenue/ecosystem", 120);
        amount(statement, "/cost/total", 600);
        amount(statement, "/cost/ecosystem", 150);
        amount(statement, "/cost/traditional", 450);
        amount(statement, "/ecosystemValue/total", 420);
        amount(statement, "/ecosystemValue/shared", 60);
        amount(statement, "/ecosystemValue/profit", 360);
        amount(statement, "/marginalIncome/incomeBefore", 300);
        amount(statement, "/marginalIncome/change", 120);
        amount(statement, "/marginalIncome/perAddedUser", 2.4);
        assertThat(statement.at("/users/lifetime").isNull()).isTrue();
        assertThat(statement.at("/reasons/users.lifetime").asString())
                .isEqualTo("the data do not say which users stay");
    }

    @Test
    void aUnitThatReportedNothingHasNullsWithReasons() {
        JsonNode statement = http.json("/api/parties/b/value-added-statement").get("statement");

        assertThat(statement.at("/revenue/total").isNull()).isTrue();
        assertThat(statement.at("/reasons/revenue.traditional").asString())
                .isEqualTo("no statement was reported in these twelve months");
        amount(statement, "/users/transactional", 0);
        amount(statement, "/resourceParties/joined", 1);
        amount(statement, "/resourceParties/active", 0);
    }

    @Test
    void aCommunitysStatementAddsUpItsMemberUnits() {
        JsonNode statement =
                http.json("/api/communities/G%2F1/value-added-statement").get("statement");

        assertThat(statement.get("label").asString()).isEqualTo("Community");
        amount(statement, "/units", 2);
        amount(statement, "/unitsReporting", 1);
        amount(statement, "/users/transactional", 1050);
        amount(statement, "/resourceParties/joined", 2);
        amount(statement, "/resourceParties/active", 2);
        amount(statement, "/revenue/total", 1020);
        amount(statement, "/cost/ecosystem", 150);
        amount(statement, "/marginalIncome/perAddedUser", 2.4);
        JsonNode empty = http.json("/api/communities/G2/value-added-statement").get("statement");
        amount(empty, "/units", 0);
        assertThat(empty.at("/ecosystemValue/total").isNull()).isTrue();
    }

    @Test
    void statementsAreListedPageByPageAndAsCsv() {
        JsonNode first = http.json("/api/value-added-statements?limit=2");
        assertThat(first.get("items")).hasSize(2);
        JsonNode second =
                http.json(
                        "/api/value-added-statements?limit=2&cursor="
                                + Http.encoded(first.get("next").asString()));
        assertThat(second.at("/items/0/id").asString()).isEqualTo("lost");
        assertThat(second.get("next").isNull()).isTrue();
        HttpResponse<String> csv =
                http.get("/api/value-added-statements?of=COMMUNITY", "Accept", "text/csv");
        assertThat(csv.body().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("id,name,label,currency,units,unitsReporting,months,users.trans")
                .endsWith("marginalIncome.change,marginalIncome.perAddedUser");
    }

    @Test
    void anEarlierRunsStatementIsOfItsDate() throws Exception {
        Api api = new Api(port);
        JsonNode earlier =
                api.await(api.accepted("/api/runs", "{\"asOf\":\"2025-03-31\"}"), Api::isFinal);
        JsonNode answer =
                http.json(
                        "/api/parties/a/value-added-statement?runId="
                                + earlier.path("id").asString());
        assertThat(answer.get("asOf").asString()).isEqualTo("2025-03-31");
        amount(answer.get("statement"), "/revenue/traditional", 720);
        amount(answer.get("statement"), "/users/transactional", 1000);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        for (String path :
                List.of("/api/parties/p", "/api/parties/none", "/api/communities/none")) {
            assertThat(http.get(path + "/value-added-statement").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(http.get("/api/parties/a/value-added-statement?runId=none").statusCode())
                .isEqualTo(404);
        assertThat(http.get("/api/value-added-statements?of=PLANET").statusCode()).isEqualTo(400);
    }

    @Test
    void nothingIsDrawnUpFromDataThatAreHalfThere() {
        setImporting("'i-1'");
        try {
            HttpResponse<String> answer = http.get("/api/value-added-statements");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("data-in-motion");
        } finally {
            setImporting("null");
        }
        assertThat(http.get("/api/value-added-statements").statusCode()).isEqualTo(200);
    }

    private void setImporting(String id) {
        try (Session session = driver.session()) {
            session.run("MATCH (d:Dataset) SET d.importing = " + id).consume();
        }
    }

    @Test
    void everyPartySaysHowUserMoneyReachesIt() {
        JsonNode near = http.json("/api/parties/b").get("metrics");
        amount(near, "/upstreamness", 2);
        amount(near, "/hops", 2);
        amount(near, "/userBackedIncome", 150 * 1000 / 1020.0);
        amount(near, "/userBackedShare", 1000 / 1020.0);
        assertThat(near.get("orphan").booleanValue()).isFalse();
        assertThat(near.at("/segments/0").asString()).isEqualTo("s1");
        amount(near, "/segmentShares/0", 0.9);
        JsonNode lost = http.json("/api/parties/lost");
        assertThat(lost.at("/metrics/upstreamness").isNull()).isTrue();
        assertThat(lost.at("/reasons/upstreamness").asString())
                .isEqualTo("no user money reaches it");
        assertThat(lost.at("/metrics/orphan").booleanValue()).isTrue();
        assertThat(lost.at("/metrics/segments")).isEmpty();
    }

    @Test
    void theRunSaysThatNoMoneyWasLost() {
        JsonNode summary =
                http.json("/api/runs/" + run.path("id").asString()).at("/summary/distance");
        amount(summary, "/userRevenue", 1000);
        amount(summary, "/userValue", 1000);
        assertThat(summary.get("identityHolds").booleanValue()).isTrue();
        amount(summary, "/orphanUnits", 1);
    }

    @Test
    void theMostDistantComeFirstAndOrphansOnRequest() {
        JsonNode distant = http.json("/api/zero-distance");
        assertThat(distant.get("items"))
                .extracting(item -> item.get("id").asString())
                .containsExactly("b", "p", "a", "lost", "s1", "s2");
        assertThat(http.json("/api/zero-distance?orphan=true").get("items"))
                .extracting(item -> item.get("id").asString())
                .containsExactly("lost");
        assertThat(
                        http.json("/api/parties?sort=upstreamness&order=asc")
                                .at("/items/0/id")
                                .asString())
                .isEqualTo("a");
    }
}
