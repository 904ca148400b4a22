package io.rendan.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

class DistanceDetectorTests {

    private final EcosystemBuilder ecosystem = new EcosystemBuilder();
    private int contracts;

    private DistanceDetectorTests pays(String buyer, String supplier, double amount) {
        ContractKind kind = buyer.startsWith("s") ? ContractKind.SALES : ContractKind.MARKET;
        ecosystem.contract("c" + contracts++, kind, supplier, buyer, amount);
        return this;
    }

    private static DistanceReport trace(EcosystemNetwork network) {
        return new DistanceDetector(DistanceParameters.defaults()).detect(network, Parallel.of(2));
    }

    private static double[] of(EcosystemNetwork network, double[] values, String... ids) {
        double[] picked = new double[ids.length];
        for (int i = 0; i < ids.length; i++) {
            picked[i] = values[network.parties().indexOf(ids[i])];
        }
        return picked;
    }

    private static Map<String, Double> segments(EcosystemNetwork network, String party) {
        SegmentShares shares = trace(network).segments();
        int index = network.parties().indexOf(party);
        Map<String, Double> byId = new TreeMap<>();
        for (int entry = shares.offsets()[index]; entry < shares.offsets()[index + 1]; entry++) {
            byId.put(network.parties().id(shares.segments()[entry]), shares.shares()[entry]);
        }
        return byId;
    }

    @Test
    void nobodyIsNowhere() {
        DistanceReport report = trace(ecosystem.build());
        assertThat(report.upstreamness()).isEmpty();
        assertThat(report.identity().holds()).isTrue();
    }

    @Test
    void aUnitWithoutContractsIsAnOrphan() {
        DistanceReport report = trace(ecosystem.units("a").build());
        assertThat(report.orphan()).containsExactly(true);
        assertThat(report.hops()).containsExactly(-1);
        assertThat(report.upstreamness()).containsExactly(Double.NaN);
        assertThat(report.userBackedIncome().userBackedShare()).containsExactly(Double.NaN);
    }

    @Test
    void aSellerToUsersAloneIsOneContractAway() {
        ecosystem.units("a").segments("s");
        EcosystemNetwork network = pays("s", "a", 10).ecosystem.build();
        DistanceReport report = trace(network);
        assertThat(of(network, report.upstreamness(), "a")).containsExactly(1);
        assertThat(report.hops()).containsExactly(1, 0);
        assertThat(report.orphan()).containsExactly(false, false);
        assertThat(segments(network, "a")).isEqualTo(Map.of("s", 1.0));
    }

    @Test
    void eachContractDownAChainAddsOne() {
        ecosystem.units("a", "b", "c").segments("s");
        EcosystemNetwork network =
                pays("s", "a", 100).pays("a", "b", 60).pays("b", "c", 15).ecosystem.build();
        DistanceReport report = trace(network);
        assertThat(of(network, report.upstreamness(), "a", "b", "c")).containsExactly(1, 2, 3);
        assertThat(report.hops()).containsExactly(1, 2, 3, 0);
        assertThat(of(network, report.userBackedIncome().userValue(), "a", "b", "c"))
                .containsExactly(new double[] {40, 45, 15}, within(1e-12));
    }

    @Test
    void twoWaysToTheUserAreWeighedByTheirMoney() {
        // b sells 30 to users and 10 to a: (30 · 1 + 10 · 2) / 40
        ecosystem.units("a", "b").segments("s");
        EcosystemNetwork network =
                pays("s", "a", 100).pays("s", "b", 30).pays("a", "b", 10).ecosystem.build();
        assertThat(of(network, trace(network).upstreamness(), "b"))
                .containsExactly(new double[] {1.25}, within(1e-15));
    }

    @Test
    void moneyThatCirclesTravelsFurther() {
        // a and b pay each other half of what they earn: b = u + A b, V = b + A V by hand
        ecosystem.units("a", "b").segments("s");
        EcosystemNetwork network =
                pays("s", "a", 75).pays("a", "b", 50).pays("b", "a", 25).ecosystem.build();
        DistanceReport report = trace(network);
        assertThat(of(network, report.userBackedIncome().income(), "a", "b"))
                .containsExactly(new double[] {100, 50}, within(1e-9));
        // V_a = 100 + V_b / 2, V_b = 50 + V_a / 2
        assertThat(of(network, report.upstreamness(), "a", "b"))
                .containsExactly(new double[] {500 / 3.0 / 100, 400 / 3.0 / 50}, within(1e-9));
    }

    @Test
    void aLoopWithoutUsersBacksNothing() {
        ecosystem.units("a", "b", "c").segments("s");
        EcosystemNetwork network =
                pays("s", "a", 10).pays("b", "c", 500).pays("c", "b", 500).ecosystem.build();
        DistanceReport report = trace(network);
        assertThat(report.orphan()).containsExactly(false, true, true, false);
        assertThat(of(network, report.userBackedIncome().userBackedShare(), "b", "c"))
                .containsExactly(0, 0);
        assertThat(of(network, report.upstreamness(), "b", "c"))
                .containsExactly(Double.NaN, Double.NaN);
        assertThat(report.identity().relativeError()).isLessThan(1e-12);
    }

    @Test
    void aLossMakerPassesOnNoMoreThanItEarns() {
        ecosystem.units("a", "b").segments("s");
        EcosystemNetwork network = pays("s", "a", 100).pays("a", "b", 400).ecosystem.build();
        DistanceReport report = trace(network);
        assertThat(of(network, report.userBackedIncome().userBackedShare(), "a", "b"))
                .containsExactly(new double[] {1, 0.999 * 100 / 400}, within(1e-12));
        assertThat(report.identity().relativeError()).isLessThan(1e-12);
    }

    @Test
    void partnersAreReachedLikeUnits() {
        ecosystem.units("a").partners("p").segments("s");
        EcosystemNetwork network = pays("s", "a", 100).pays("a", "p", 20).ecosystem.build();
        DistanceReport report = trace(network);
        assertThat(of(network, report.upstreamness(), "p")).containsExactly(2);
        assertThat(of(network, report.userBackedIncome().userValue(), "p")).containsExactly(20);
    }

    @Test
    void aSupplierSharesTheSegmentsOfItsBuyers() {
        ecosystem.units("a", "b", "c").segments("s", "s2");
        EcosystemNetwork network =
                pays("s", "a", 100)
                        .pays("s2", "b", 100)
                        .pays("a", "c", 30)
                        .pays("b", "c", 10)
                        .ecosystem
                        .build();
        assertThat(segments(network, "c")).isEqualTo(Map.of("s", 0.75, "s2", 0.25));
        assertThat(trace(network).segments().reached()).containsExactly(1, 1, 2, 0, 0);
    }

    @Test
    void segmentsBeyondTheLimitAreCountedNotTraced() {
        ecosystem.units("a").segments("s", "s2", "s3");
        EcosystemNetwork network =
                pays("s", "a", 10).pays("s2", "a", 30).pays("s3", "a", 20).ecosystem.build();
        SegmentShares shares =
                new DistanceDetector(new DistanceParameters(2, 1, 1e-6))
                        .detect(network, Parallel.of(1))
                        .segments();
        assertThat(shares.traced()).isEqualTo(2);
        assertThat(shares.untraced()).isEqualTo(1);
        assertThat(network.parties().id(shares.segments()[0])).isEqualTo("s2");
        assertThat(shares.shares()).containsExactly(0.5);
    }
}
