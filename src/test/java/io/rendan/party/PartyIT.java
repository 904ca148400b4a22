package io.rendan.party;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import io.rendan.analysis.PartyFigure;
import io.rendan.finding.Publisher;
import io.rendan.network.NetworkSource;
import io.rendan.run.RunStore;
import io.rendan.store.ContractDays;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeEach;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@RendanTest
class PartyIT {

    private static final String GRAPH =
            """
            CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY',
                              asOf: date('2026-03-31'), dataVersion: '1'})
            CREATE (p:Platform {id: 'PL', name: 'Kitchens', kind: 'INDUSTRY'}),
                   (k:Capability {id: 'C1', name: 'Moulds', category: 'parts'}),
                   (g:Community {id: 'G1', name: 'Cooking', kind: 'EXPERIENCE'}),
                   (u:Party:MicroEnterprise {id: 'a/b;c%20', name: 'Ofen Süd', kind: 'USER',
                      headcount: 30, foundedOn: date('2019-05-01'), decisionPower: 0.8}),
                   (s:Party:MicroEnterprise {id: 'ME-2', name: 'Small mould', kind: 'NODE',
                      headcount: 4, decisionPower: 0.5, hiringPower: 0.5,
                      distributionPower: 0.5}),
                   (n:Party:MicroEnterprise {id: 'ME-3', name: 'Moulds', kind: 'NODE'}),
                   (x:Party:Partner {id: 'PA', name: 'Steel Works', kind: 'supplier',
                      country: 'DE'}),
                   (c:Party:UserSegment {id: 'US', name: 'Cooks', users: 1000})
            CREATE (u)-[:HOSTED_BY]->(p), (s)-[:HOSTED_BY]->(p),
                   (u)-[:MEMBER_OF {profitShare: 0.4, lead: true,
                                    joinedOn: date('2025-01-01')}]->(g),
                   (s)-[:OFFERS {unitPrice: 9.5, monthlyCapacity: 100.0}]->(k),
                   (u)-[:NEEDS {annualBudget: 5000.0, essential: true}]->(k),
                   (s)-[:SUPPLIES]->(m:Contract {id: 'K1', kind: 'MARKET', annualValue: 1000.0,
                      startsOn: date('2025-01-01')})-[:SERVES]->(u), (m)-[:FOR]->(k),
                   (s)-[:SUPPLIES]->(:Contract {id: 'K0', kind: 'MARKET', annualValue: 9000.0,
                      startsOn: date('2020-01-01'), endsOn: date('2020-12-31')})-[:SERVES]->(u),
                   (u)-[:SUPPLIES]->(:Contract {id: 'K2', kind: 'SALES', annualValue: 700.0})
                     -[:SERVES]->(c),
                   (x)-[:SUPPLIES]->(:Contract {id: 'K3', kind: 'EXTERNAL',
                      startsOn: date('2025-06-01')})-[:SERVES]->(s)
            """;

    @Autowired Driver driver;
    @Autowired RunStore store;
    @Autowired NetworkSource source;
    @Autowired PartyRepository parties;
    @LocalServerPort int port;

    private Http http;

    @BeforeEach
    void aSmallEcosystem() {
        EmptyGraph.empty(driver);
        try (Session session = driver.session()) {
            session.run(GRAPH).consume();
        }
        ContractDays.derive(driver);
        http = new Http(port);
    }

    private void publish() {
        Map<String, Double> load = Map.of("ME-2", 0.9, "ME-3", -0.5, "a/b;c%20", 0.9);
        var network = source.load(Optional.empty());
        new Publisher(store, source)
                .publish(
                        false,
                        List.of(
                                Publisher.bottleneck("b1", "ME-2", 10.0),
                                Publisher.bottleneck("b2", "ME-2", 20.0),
                                Publisher.bottleneck("b3", "ME-3", 30.0)),
                        List.of(
                                figure("utilisation", load, network.parties()::id),
                                figure("satisfaction", load, network.parties()::id),
                                new PartyFigure(
                                        "articulation",
                                        party -> true,
                                        party -> network.parties().id(party).equals("PA"),
                                        party -> Optional.empty()),
                                new PartyFigure(
                                        "segments",
                                        party -> true,
                                        party -> List.of("US"),
                                        party -> Optional.empty())),
                        List.of());
    }

    private static PartyFigure figure(
            String name, Map<String, Double> values, java.util.function.IntFunction<String> id) {
        return new PartyFigure(
                name,
                party -> true,
                party -> values.get(id.apply(party)),
                party ->
                        values.containsKey(id.apply(party))
                                ? Optional.empty()
                                : Optional.of("nobody asked"));
    }

    @Test
    void aProfileHasFactsMetricsContractsAndFindings() {
        publish();

        JsonNode profile = http.json("/api/parties/" + Http.encoded("a/b;c%20"));

        assertThat(profile.get("id").stringValue()).isEqualTo("a/b;c%20");
        assertThat(profile.get("label").stringValue()).isEqualTo("MicroEnterprise");
        JsonNode facts = profile.get("facts");
        assertThat(facts.at("/platform/name").stringValue()).isEqualTo("Kitchens");
        assertThat(facts.get("foundedOn").stringValue()).isEqualTo("2019-05-01");
        assertThat(facts.get("decisionPower").doubleValue()).isEqualTo(0.8);
        assertThat(facts.get("hiringPower").isNull()).isTrue();
        assertThat(facts.at("/communities/0/lead").booleanValue()).isTrue();
        assertThat(facts.at("/needs/0/capability/id").stringValue()).isEqualTo("C1");
        assertThat(profile.at("/metrics/utilisation").doubleValue()).isEqualTo(0.9);
        assertThat(profile.at("/metrics/segments/0").stringValue()).isEqualTo("US");
        assertThat(profile.get("contracts"))
                .extracting(
                        contract ->
                                contract.get("id").stringValue()
                                        + " "
                                        + contract.get("role").stringValue()
                                        + " "
                                        + contract.at("/counterparty/id").stringValue()
                                        + " "
                                        + contract.get("inForce").booleanValue())
                .containsExactly(
                        "K1 BUYER ME-2 true", "K2 SUPPLIER US true", "K0 BUYER ME-2 false");
        assertThat(profile.at("/contractCounts/asBuyer").intValue()).isEqualTo(2);
        assertThat(profile.at("/contractCounts/asSupplier").intValue()).isEqualTo(1);
        assertThat(profile.get("findings")).isEmpty();
        assertThat(http.json("/api/parties/ME-2").get("findings"))
                .extracting(finding -> finding.get("id").stringValue())
                .containsExactly("b2", "b1");
    }

    @Test
    void whatIsNotKnownIsNullWithItsReason() {
        publish();

        JsonNode partner = http.json("/api/parties/PA");

        assertThat(partner.at("/facts/country").stringValue()).isEqualTo("DE");
        assertThat(partner.at("/metrics/utilisation").isNull()).isTrue();
        assertThat(partner.at("/reasons/utilisation").stringValue()).isEqualTo("nobody asked");
    }

    @Test
    void ofAUnitUnderFivePeopleOnlyMoneyAndContractsAreShown() {
        publish();

        JsonNode small = http.json("/api/parties/ME-2");

        assertThat(small.at("/facts/headcount").intValue()).isEqualTo(4);
        assertThat(small.at("/facts/decisionPower").isNull()).isTrue();
        assertThat(small.at("/reasons/decisionPower").stringValue()).contains("fewer than 5");
        assertThat(small.at("/metrics/satisfaction").isNull()).isTrue();
        assertThat(small.at("/metrics/utilisation").doubleValue()).isEqualTo(0.9);
        assertThat(small.get("contracts")).hasSize(3);
        JsonNode ranked = http.json("/api/parties?sort=satisfaction");
        assertThat(ids(ranked)).containsExactly("a/b;c%20", "ME-3", "ME-2", "PA", "US");
        assertThat(ranked.at("/items/2/metrics/satisfaction").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOULD | ME-3 ME-2",
                "moulds | ME-3",
                "me- | ME-3 ME-2",
                "süd | a/b;c%20",
                "; | a/b;c%20",
                "nobody | ",
                "'' | US ME-3 a/b;c%20 ME-2 PA"
            })
    void areFoundByPartOfTheirNameOrId(String query, String expected) {
        assertThat(String.join(" ", ids(http.json("/api/parties?query=" + Http.encoded(query)))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/parties?limit=2", "/api/parties?limit=2&sort=utilisation&order=asc"})
    void comeInPagesWithoutGapOrRepetition(String path) {
        publish();
        List<String> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = http.json(path + (next.isEmpty() ? "" : "&cursor=" + next));
            all.addAll(ids(page));
            next = page.get("next").isNull() ? "" : page.get("next").stringValue();
        } while (!next.isEmpty());

        assertThat(all)
                .containsExactlyElementsOf(ids(http.json(path.replace("limit=2", "limit=9"))));
        assertThat(all).hasSize(5);
    }

    @Test
    void inARankingAreOfOneRun() {
        publish();
        String list = "/api/parties?sort=utilisation&limit=1";
        String next = list + "&cursor=" + http.json(list).get("next").stringValue();
        assertThat(ids(http.json(next))).containsExactly("a/b;c%20");
        try (Session session = driver.session()) {
            session.run("MATCH (r:AnalysisRun {current: true}) SET r.id = 'another'").consume();
        }

        assertThat(http.get(next).statusCode()).isEqualTo(409);
    }

    @Test
    void areRankedByAnyFigureTheUnknownLast() {
        publish();

        assertThat(ids(http.json("/api/parties?sort=utilisation")))
                .containsExactly("ME-2", "a/b;c%20", "ME-3", "PA", "US");
        assertThat(ids(http.json("/api/parties?sort=-utilisation&limit=1")))
                .containsExactly("ME-2");
        assertThat(ids(http.json("/api/parties?sort=utilisation&order=asc")))
                .containsExactly("ME-3", "ME-2", "a/b;c%20", "PA", "US");
        assertThat(ids(http.json("/api/parties?sort=articulation&limit=1"))).containsExactly("PA");
        JsonNode first = http.json("/api/parties?sort=utilisation").at("/items/0");
        assertThat(first.at("/metrics/utilisation").doubleValue()).isEqualTo(0.9);
    }

    @Test
    void cannotBeRankedByWhatIsNoFigure() {
        publish();

        HttpResponse<String> answer = http.get("/api/parties?sort=beauty");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("beauty", "one of articulation, satisfaction, utilisation");
        assertThat(http.get("/api/parties?sort=segments").statusCode()).isEqualTo(400);
        assertThat(http.get("/api/parties?sort=utilisation&order=up").body())
                .contains("asc or desc");
    }

    @Test
    void comeAsCsv() {
        publish();

        HttpResponse<String> answer =
                http.get("/api/parties?sort=utilisation&limit=1", "Accept", "text/csv");

        List<List<String>> rows =
                CsvReader.builder().ofCsvRecord(answer.body()).stream()
                        .map(CsvRecord::getFields)
                        .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .startsWith("id", "name", "label", "kind", "platform.id", "platform.name")
                .endsWith("metrics.others");
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            if (!rows.getLast().get(column).isEmpty()) {
                row.put(rows.getFirst().get(column), rows.getLast().get(column));
            }
        }
        assertThat(row)
                .containsOnly(
                        Map.entry("id", "ME-2"),
                        Map.entry("name", "Small mould"),
                        Map.entry("label", "MicroEnterprise"),
                        Map.entry("kind", "NODE"),
                        Map.entry("platform.id", "PL"),
                        Map.entry("platform.name", "Kitchens"),
                        Map.entry("metrics.articulation", "false"),
                        Map.entry("metrics.segments", "US"),
                        Map.entry("metrics.utilisation", "0.9"));
        assertThat(answer.headers().firstValue("Rendan-Run-Id")).contains("run-1");
        assertThat(answer.headers().firstValue("Rendan-As-Of")).contains("2026-03-31");
        assertThat(answer.headers().firstValue("Rendan-Stale")).contains("false");
        assertThat(http.get("/api/parties?format=csv&query=nobody").body().lines())
                .containsExactly(String.join(",", rows.getFirst()));
    }

    /** Each text finds each name of its group. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "İstanbul Lojistik|ISTANBUL Depo|ıstanbul|istanbul",
                "Straßenbau|STRASSENBAU|strassenbau|STRAẞENBAU",
                "Caf\u00e9|Cafe\u0301|CAFE|cafe",
                "ΑΘΗΝΑΣ|αθηνας|αθηνασ",
                "Łódź Øst|lodz ost|LODZ",
                "海尔智家|海尔",
                "ﬁne ①|FINE 1",
                "100% Wool_x|100% wool_|% w"
            })
    void areFoundHoweverTheirNameIsWritten(String group) {
        String[] texts = group.split("\\|");
        try (Session session = driver.session()) {
            session.run(
                            "CREATE (:Party:Partner {id: 'sought', name: $name, kind: 'x'})",
                            Map.of("name", texts[0]))
                    .consume();
        }
        for (String text : texts) {
            String query = text.split(" ")[0].length() < 3 ? text : text.split(" ")[0];
            assertThat(ids(http.json("/api/parties?query=" + Http.encoded(query))))
                    .as(query)
                    .contains("sought");
        }
    }

    @Test
    void areFoundByTheirVeryIdFirst() {
        String long45 = "👩‍👩‍👧‍👦".repeat(45);
        List<String> ids = List.of(long45, "caf\u00e9", "cafe\u0301", "café x", "\u0301", "%", "ß");
        try (Session session = driver.session()) {
            session.run(
                            """
                            UNWIND $ids AS id
                            CREATE (:Party:Partner {id: id, name: 'A café ss', kind: 'x'})
                            """,
                            Map.of("ids", ids))
                    .consume();
        }

        for (String id : ids) {
            assertThat(ids(http.json("/api/parties?query=" + Http.encoded(id))).getFirst())
                    .isEqualTo(id);
        }
        assertThat(ids(http.json("/api/parties?query=works%20steel"))).containsExactly("PA");
    }

    @Test
    void standBesideWhatTheDataSayOfContractsPlatformsAndCommunities() {
        publish();

        JsonNode contract = http.json("/api/contracts/K1");

        assertThat(contract.get("runId").stringValue()).isEqualTo("run-1");
        assertThat(contract.at("/supplier/name").stringValue()).isEqualTo("Small mould");
        assertThat(contract.at("/buyer/id").stringValue()).isEqualTo("a/b;c%20");
        assertThat(contract.at("/capability/id").stringValue()).isEqualTo("C1");
        assertThat(contract.get("annualValue").doubleValue()).isEqualTo(1000);
        assertThat(contract.get("inForce").booleanValue()).isTrue();
        assertThat(http.json("/api/contracts/K0").get("inForce").booleanValue()).isFalse();
        assertThat(contract.at("/reasons/satisfaction").stringValue()).contains("fewer than 5");
        assertThat(http.get("/api/contracts/nope").body()).contains("unknown-contract", "404");
        assertThat(http.json("/api/platforms").at("/items/0/units").intValue()).isEqualTo(2);
        assertThat(http.json("/api/communities").at("/items/0/name").stringValue())
                .isEqualTo("Cooking");
        assertThat(http.get("/api/communities?format=csv").body())
                .startsWith("id,name,kind,scenario,target.metric,target.value,");
    }

    @Test
    void thatDoNotExistAreNotFound() {
        HttpResponse<String> answer = http.get("/api/parties/no%2Fbody");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("unknown-party", "no/body");
    }

    @Test
    void beforeTheFirstRunHaveNoMetrics() {
        JsonNode profile = http.json("/api/parties/US");

        assertThat(profile.get("runId").isNull()).isTrue();
        assertThat(profile.get("metrics")).isEmpty();
        assertThat(profile.at("/facts/users").intValue()).isEqualTo(1000);
        assertThat(http.get("/api/parties?sort=utilisation").statusCode()).isEqualTo(400);
    }

    @Test
    void areLoadedWithWhatIsTheirOwnOnly() {
        Party unit = parties.findById("a/b;c%20").orElseThrow();

        assertThat(unit).isInstanceOf(MicroEnterprise.class);
        assertThat(unit.memberships()).hasSize(1);
        assertThat(unit.needs()).hasSize(1);
        assertThat(unit.offers()).isEmpty();
        assertThat(parties.findById("PA")).get().isInstanceOf(Partner.class);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items").valueStream().map(item -> item.get("id").stringValue()).toList();
    }
}
