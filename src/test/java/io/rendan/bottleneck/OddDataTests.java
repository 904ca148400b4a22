package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Basis;
import io.rendan.analysis.Finding;
import io.rendan.analysis.Money;
import io.rendan.analysis.PartyFigure;
import io.rendan.analysis.Unlock;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SplittableRandom;

/** Data as they come: whatever is missing or odd, a figure is a number or null with a reason. */
class OddDataTests {

    private static AnalysisResult result(EcosystemNetwork network) {
        AnalysisResult result =
                new BottleneckAnalysis(new CypherQueryLibrary())
                        .analyse(network, new AnalysisSettings(1, 1));
        check(network, result);
        return result;
    }

    private static void check(EcosystemNetwork network, AnalysisResult result) {
        checkFinite("summary", result.summary());
        for (Finding finding : result.findings()) {
            checkKnownOrExplained(finding.id(), finding.figures(), finding.reasons());
            assertThat(finding.valueAtStake().isPresent())
                    .isNotEqualTo(finding.reasons().containsKey("valueAtStake"));
            assertThat(finding.title() + finding.action() + finding.evidence())
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity");
        }
        result.capabilities()
                .forEach(one -> checkKnownOrExplained(one.id(), one.figures(), one.reasons()));
        for (PartyFigure figure : result.partyFigures()) {
            for (int party = 0; party < network.parties().size(); party++) {
                if (figure.applies().test(party)) {
                    Object value = figure.value().apply(party);
                    checkFinite(figure.name(), value == null ? 0 : value);
                    assertThat(figure.reason().apply(party).isPresent())
                            .as(figure.name())
                            .isEqualTo(value == null);
                }
            }
        }
    }

    private static void checkKnownOrExplained(
            String of, Map<String, ?> figures, Map<String, String> reasons) {
        figures.forEach(
                (name, value) -> {
                    if (value == null) {
                        assertThat(reasons).as(of + " " + name).containsKey(name);
                    } else {
                        checkFinite(of + " " + name, value);
                    }
                });
    }

    private static void checkFinite(String of, Object value) {
        if (value instanceof Double number) {
            assertThat(number).as(of).isFinite();
        } else if (value instanceof Map<?, ?> map) {
            map.values().stream().filter(one -> one != null).forEach(one -> checkFinite(of, one));
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> checkFinite(of, one));
        }
    }

    private static AnalysisResult result(EcosystemBuilder ecosystem) {
        return result(ecosystem.build());
    }

    private static Object figure(EcosystemBuilder ecosystem, String party, String name) {
        EcosystemNetwork network = ecosystem.build();
        int index = network.parties().indexOf(party);
        PartyFigure figure =
                result(network).partyFigures().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        Object value = figure.value().apply(index);
        return value == null ? figure.reason().apply(index).orElseThrow() : value;
    }

    @Test
    void nothingAtAll() {
        assertThat(result(new EcosystemBuilder()).findings()).isEmpty();
    }

    @Test
    void noRequests() {
        var ecosystem = new EcosystemBuilder().pays("u", "a", 100).pays("a", "s", "k", 10);
        ecosystem.serves("s", "k", 100, 1);
        assertThat(figure(ecosystem, "s", "utilisation"))
                .isEqualTo("no contract reports requests for the last three complete months");
    }

    @Test
    void noCapacity() {
        var ecosystem = new EcosystemBuilder().asks("a", "s", "k", 5, 5, 5);
        ecosystem.serves("s", "k", Double.NaN, 1);
        assertThat(figure(ecosystem, "s", "utilisation"))
                .isEqualTo("its monthly capacity is not known");
        assertThat(figure(ecosystem, "s", "requestsPerMonth")).isEqualTo(5.0);
        assertThat(figure(ecosystem, "s", "overloaded"))
                .isEqualTo("its monthly capacity is not known");
        assertThat(figure(ecosystem, "s", "backlogPerMonth"))
                .isEqualTo("its monthly capacity is not known");
    }

    @Test
    void capacityZero() {
        var ecosystem = new EcosystemBuilder().pays("u", "a", 100).asks("a", "s", "k", 5, 5, 5);
        ecosystem.serves("s", "k", 0, 1).lacks("a", "k", true);
        assertThat(figure(ecosystem, "s", "utilisation")).isEqualTo("its monthly capacity is 0");
        assertThat(figure(ecosystem, "s", "overloaded")).isEqualTo(true);
        assertThat(figure(ecosystem, "s", "backlogPerMonth")).isEqualTo(5.0);
        assertThat(result(ecosystem).findings().getFirst().action())
                .startsWith(
                        "Raise Unit s's capacity for Capability k from 0 to more than 5 requests a"
                                + " month: until then the backlog grows by 5 a month.");
    }

    @Test
    void moreAskedThanCanBeServed() {
        var ecosystem =
                new EcosystemBuilder().pays("u", "a", 100).asks("a", "s", "k", 150, 150, 150);
        ecosystem.serves("s", "k", 100, 1).serves("t", "k", 20, 1).lacks("a", "k", true);
        assertThat(figure(ecosystem, "s", "utilisation")).isEqualTo(1.5);
        assertThat(figure(ecosystem, "s", "expectedWaitDays"))
                .isEqualTo("more arrives than can be served: the wait grows without bound");
        assertThat(result(ecosystem).findings().getFirst().action())
                .contains("serve 13 % of them; the backlog would still grow");
    }

    @Test
    void missingSettlements() {
        var ecosystem = new EcosystemBuilder().serves("s", "k", 100, 1);
        ecosystem.asks("a", "s", "k", 90, Double.NaN, 60).asks("b", "s", "k", Double.NaN, 9, 9);
        // 90, 9 and 69: a month without report counts nothing after the first one
        assertThat(figure(ecosystem, "s", "requestsPerMonth")).isEqualTo(56.0);
    }

    @Test
    void aSingleMonth() {
        var ecosystem = new EcosystemBuilder().serves("s", "k", 100, 1).asks("a", "s", "k", 90);
        assertThat(figure(ecosystem, "s", "utilisation")).isEqualTo(0.9);
        assertThat(figure(ecosystem, "s", "arrivalsAssumed")).isEqualTo(true);
        assertThat(figure(ecosystem, "s", "utilisationTrend"))
                .isEqualTo("requests are known for fewer than six months");
    }

    @Test
    void aSingleMonthThatIsNotOverYet() {
        var ecosystem = new EcosystemBuilder(LocalDate.of(2026, 3, 15));
        ecosystem.serves("s", "k", 100, 1).asks("a", "s", "k", 90);
        assertThat(figure(ecosystem, "s", "utilisation"))
                .isEqualTo("no contract reports requests for the last three complete months");
    }

    @Test
    void noUserSegments() {
        var ecosystem = new EcosystemBuilder().serves("s", "k", 100, 1).lacks("a", "k", true);
        ecosystem.asks("a", "s", "k", 90, 90, 90);
        Finding finding = result(ecosystem).findings().getFirst();
        assertThat(finding.valueAtStake()).contains(new Money(0, "CNY"));
        assertThat(finding.basis()).contains(Basis.FINAL_BUYERS);
        assertThat(finding.unlocks()).extracting(Unlock::file).contains("user_segments.csv");
    }

    @Test
    void noMoneyFromOutside() {
        var ecosystem = new EcosystemBuilder().serves("s", "k", 100, 1).lacks("a", "k", true);
        ecosystem.asks("a", "s", "k", 90, 90, 90).contract("a", "s");
        Finding finding = result(ecosystem).findings().getFirst();
        assertThat(finding.valueAtStake()).isEmpty();
        assertThat(finding.reasons())
                .containsEntry("userRevenueAtRisk", "no user revenue was paid in the window");
    }

    @Test
    void anythingAtOnce() {
        for (int seed = 0; seed < 300; seed++) {
            int drawn = seed;
            assertThatCode(() -> result(odd(new SplittableRandom(drawn))))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    private static EcosystemBuilder odd(SplittableRandom random) {
        var ecosystem = new EcosystemBuilder();
        double[] capacities = {0, 1e-9, 3, 100, 1e12, Double.NaN};
        double[] variations = {0, 1, 50, Double.NaN};
        double[] values = {0, 1e-9, 10, 1e12, Double.NaN};
        double[] requests = {0, 1, 95, 1e9, Double.NaN};
        String[] parties = {"a", "b", "c", "p", "u", "s", "t"};
        for (int row = 0; row < 4 + random.nextInt(20); row++) {
            String supplier = parties[random.nextInt(3)];
            String buyer = parties[random.nextInt(parties.length)];
            String capability = random.nextInt(4) == 0 ? null : "k" + random.nextInt(2);
            if (supplier.equals(buyer)) {
                ecosystem.serves(supplier, "k" + row, pick(capacities, random), 1);
                ecosystem.lacks(buyer, "k" + row, random.nextBoolean());
            } else if (capability == null || random.nextBoolean()) {
                ecosystem.pays(buyer, supplier, pick(values, random));
            } else {
                double[] months = new double[random.nextInt(13)];
                java.util.Arrays.setAll(months, month -> pick(requests, random));
                ecosystem.asks(buyer, supplier, capability, months);
            }
        }
        for (String party : new String[] {"a", "b", "s"}) {
            if (random.nextBoolean()) {
                ecosystem.serves(party, "k0", pick(capacities, random), pick(variations, random));
            }
        }
        return ecosystem.lacks("c", "k0", true);
    }

    private static double pick(double[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
