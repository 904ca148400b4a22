package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.Api;
import io.rendan.algorithm.Parallel;
import io.rendan.cypher.CypherFile;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library's questions about supply answer what the analysis computes. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BottleneckQuestionsIT {

    private static final Map<String, Object> ALL = Map.of("limit", 100_000);

    @Autowired Driver driver;
    @Autowired NetworkSource source;
    @LocalServerPort int port;
    private EcosystemNetwork network;
    private BottleneckReport report;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        new Api(port).load("starter");
        network = source.load(Optional.empty());
        report =
                new BottleneckDetector(BottleneckParameters.defaults(1))
                        .detect(network, Parallel.available());
    }

    private List<Record> rows(String question, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.run(CypherFile.of("explore/" + question).text(), parameters).list();
        }
    }

    private int party(String id) {
        return network.parties().indexOf(id);
    }

    @Test
    void whatIsDeliveredOnTime() {
        List<Record> rows =
                rows("deliveries-on-time", Map.of("partyId", "me-079", "asOf", network.asOf()));
        double expected = report.figures().past().onTimeShare()[party("me-079")];
        assertThat(rows)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        row ->
                                assertThat(row.get("onTimeShareOfAll").asDouble())
                                        .isCloseTo(expected, within(1e-9)));
    }

    @Test
    void whatAUnitIsAskedForMonthByMonth() {
        List<Double> requests =
                rows("requests-by-month", Map.of("partyId", "me-079", "asOf", network.asOf()))
                        .stream()
                        .map(row -> row.get("requests").asDouble())
                        .toList();
        double recent =
                requests.subList(9, 12).stream().mapToDouble(one -> one).average().orElseThrow();
        double peak = requests.subList(0, 9).stream().mapToDouble(one -> one).max().orElseThrow();
        assertThat(recent / peak)
                .isCloseTo(report.figures().past().loadVsPeak()[party("me-079")], within(1e-9));
    }

    @Test
    void whoBuysFromAUnit() {
        assertThat(rows("buyers-of-unit", Map.of("partyId", "me-079", "asOf", network.asOf())))
                .hasSize(report.figures().buyers().dependents()[party("me-079")]);
    }

    @Test
    void concentrationOfSupply() {
        List<Record> rows = rows("supply-concentration", ALL);
        assertThat(rows)
                .hasSize(
                        (int)
                                report.concentration().capabilities().stream()
                                        .filter(supply -> supply.suppliers() > 0)
                                        .count());
        for (Record row : rows) {
            CapabilitySupply supply = supply(row.get("capabilityId").asString());
            assertThat(row.get("buyers").asInt()).isEqualTo(supply.buyers());
            assertThat(row.get("suppliers").asInt()).isEqualTo(supply.suppliers());
            assertThat(row.get("paid").asDouble())
                    .isCloseTo(supply.paid(), within(1e-9 * supply.paid()));
            assertThat(row.get("herfindahl").asDouble())
                    .isCloseTo(supply.herfindahl(), within(1e-9));
            assertThat(row.get("largestSupplierId").asString())
                    .isEqualTo(network.parties().id(supply.largestSupplier()));
        }
    }

    private CapabilitySupply supply(String id) {
        return report.concentration().capabilities().stream()
                .filter(supply -> network.capabilities().id(supply.capability()).equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void buyersThatLiveOnOneSupplier() {
        List<Record> rows = rows("dependent-buyers", ALL);
        assertThat(rows).isNotEmpty();
        for (Record row : rows) {
            int buyer = network.parties().indexOf(row.get("buyerId").asString());
            assertThat(row.get("largestSupplierShare").asDouble())
                    .isCloseTo(report.concentration().largestSupplierShare()[buyer], within(1e-9));
        }
    }

    @Test
    void theBusiestServices() {
        List<Record> rows = rows("busiest-services", ALL);
        assertThat(rows).isNotEmpty();
        for (Record row : rows) {
            ServiceLoad load =
                    load(row.get("partyId").asString(), row.get("capabilityId").asString());
            assertThat(row.get("utilisation").asDouble())
                    .isCloseTo(load.utilisation(), within(1e-9));
        }
    }

    private ServiceLoad load(String party, String capability) {
        return report.loads().stream()
                .filter(load -> network.parties().id(load.party()).equals(party))
                .filter(load -> network.capabilities().id(load.capability()).equals(capability))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBottleneckFromRunToRun() {
        Bottleneck worst = report.bottlenecks().getFirst();
        String party = network.parties().id(worst.party());
        assertThat(rows("bottleneck-over-runs", Map.of("partyId", party)))
                .hasSize(1)
                .allSatisfy(
                        row ->
                                assertThat(row.get("score").asDouble())
                                        .isCloseTo(worst.score(), within(1e-12)));
    }

    @Test
    void capabilitiesThatOnlyOnePartyOffers() {
        List<Record> rows = rows("sole-offerers", ALL);
        assertThat(rows).isNotEmpty();
        List<String> bottlenecks =
                report.bottlenecks().stream()
                        .filter(one -> !one.captives().isEmpty())
                        .map(one -> network.parties().id(one.party()))
                        .toList();
        assertThat(rows)
                .extracting(row -> row.get("offererId").asString())
                .containsAnyElementsOf(bottlenecks);
    }
}
