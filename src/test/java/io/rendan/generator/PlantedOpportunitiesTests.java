package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.ecosystem.ContractKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Need, spare capacity and three-step paths of planted pairs and decoys, worked out here. */
class PlantedOpportunitiesTests {

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void plantedPairsHaveNeedOfferAndPathsButNoContract(int units) {
        Generated ecosystem = Generated.of(units);
        TradeGraph graph = trade(ecosystem);
        List<Pair> planted = ecosystem.rows.opportunities().planted();

        assertThat(planted).hasSizeBetween(Math.max(1, units / 70), Math.max(2, units / 60 + 1));
        assertThat(planted)
                .allSatisfy(
                        pair -> {
                            assertThat(unmet(ecosystem, pair)).isPositive();
                            assertThat(hasTime(ecosystem, pair)).isTrue();
                            assertThat(graph.l3(pair.buyer(), pair.supplier())).isPositive();
                            assertThat(everTraded(ecosystem, pair)).isFalse();
                        });
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void decoysWithANeedHaveNoPath(int units) {
        Generated ecosystem = Generated.of(units);
        TradeGraph graph = trade(ecosystem);
        List<Pair> decoys = ecosystem.rows.opportunities().needOnly();

        assertThat(decoys).hasSize(3 * ecosystem.rows.opportunities().planted().size());
        assertThat(decoys)
                .allSatisfy(
                        pair -> {
                            assertThat(unmet(ecosystem, pair)).isPositive();
                            assertThat(graph.l3(pair.buyer(), pair.supplier())).isZero();
                            assertThat(everTraded(ecosystem, pair)).isFalse();
                        });
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void decoysWithPathsHaveNoNeed(int units) {
        Generated ecosystem = Generated.of(units);
        TradeGraph graph = trade(ecosystem);
        List<Pair> decoys = ecosystem.rows.opportunities().tiesOnly();

        assertThat(decoys).hasSize(3 * ecosystem.rows.opportunities().planted().size());
        assertThat(decoys)
                .allSatisfy(
                        pair -> {
                            assertThat(unmet(ecosystem, pair)).isZero();
                            assertThat(graph.l3(pair.buyer(), pair.supplier())).isPositive();
                            assertThat(everTraded(ecosystem, pair)).isFalse();
                        });
    }

    private static TradeGraph trade(Generated ecosystem) {
        List<Deal> deals = new ArrayList<>(ecosystem.running());
        deals.removeIf(deal -> deal.kind == ContractKind.SALES);
        return new TradeGraph(ecosystem.population.parties(), deals);
    }

    /** Budget of the buyer's need for what the supplier offers, less what it spends on it. */
    private static double unmet(Generated ecosystem, Pair pair) {
        int capability = ecosystem.population.offer(pair.supplier());
        double budget =
                ecosystem.rows.needs().stream()
                        .filter(n -> n.party() == pair.buyer() && n.capability() == capability)
                        .mapToDouble(Need::annualBudget)
                        .sum();
        double spent =
                IntStream.range(0, ecosystem.paid.length)
                        .filter(n -> ecosystem.rows.deals().get(n).buyer == pair.buyer())
                        .filter(n -> ecosystem.rows.deals().get(n).capability == capability)
                        .mapToDouble(n -> ecosystem.paid[n])
                        .sum();
        return Math.max(0, budget - spent);
    }

    private static boolean hasTime(Generated ecosystem, Pair pair) {
        double[] requests = ecosystem.monthlyRequests();
        double load =
                IntStream.range(0, requests.length)
                        .filter(n -> ecosystem.rows.deals().get(n).supplier == pair.supplier())
                        .mapToDouble(n -> requests[n])
                        .sum();
        return ecosystem.rows.offers().stream()
                .anyMatch(o -> o.party() == pair.supplier() && o.monthlyCapacity() > 1.2 * load);
    }

    private static boolean everTraded(Generated ecosystem, Pair pair) {
        return ecosystem.rows.deals().stream()
                .anyMatch(
                        deal ->
                                (deal.buyer == pair.buyer() && deal.supplier == pair.supplier())
                                        || (deal.supplier == pair.buyer()
                                                && deal.buyer == pair.supplier()));
    }
}
