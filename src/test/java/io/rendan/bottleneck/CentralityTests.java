package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class CentralityTests {

    private final EcosystemBuilder ecosystem = new EcosystemBuilder();

    private static Centrality centrality(EcosystemNetwork network, int threads) {
        return Centrality.of(network, 1, Parallel.of(threads));
    }

    private static Centrality sampled(EcosystemNetwork network, int threads) {
        return Centrality.of(network, 1, Parallel.of(threads), 11_000_000);
    }

    @Test
    void theMiddleOfAChainCarriesTheOnlyPath() {
        ecosystem.pays("u", "a", 5).pays("a", "b", 5).pays("b", "c", 7);
        EcosystemNetwork network = ecosystem.build();
        Centrality centrality = centrality(network, 1);
        assertThat(centrality.betweenness()[network.parties().indexOf("b")]).isEqualTo(0.5);
        assertThat(centrality.betweenness()[network.parties().indexOf("a")]).isZero();
        assertThat(centrality.articulation()[network.parties().indexOf("b")]).isTrue();
        assertThat(centrality.articulation()[network.parties().indexOf("a")]).isFalse();
        assertThat(centrality.exact()).isTrue();
    }

    @Test
    void largePaymentsAreShortWays() {
        // c to a: over b at 1/10 + 1/10, directly at 1
        ecosystem.pays("b", "c", 10).pays("a", "b", 10).pays("a", "c", 1);
        EcosystemNetwork network = ecosystem.build();
        assertThat(centrality(network, 1).betweenness()[network.parties().indexOf("b")])
                .isEqualTo(0.5);
        assertThat(centrality(network, 1).articulation()).containsOnly(false);
    }

    @Test
    void nobodyIsBetweenTwo() {
        assertThat(centrality(ecosystem.pays("a", "b", 5).build(), 1).betweenness())
                .containsExactly(0, 0);
    }

    @Test
    void aSampleStaysWithinItsBoundAndItsSpread() {
        SplittableRandom random = new SplittableRandom(5);
        int units = 2000;
        for (int contract = 0; contract < 20_000; contract++) {
            int one = (int) (units * Math.pow(random.nextDouble(), 3));
            int other = random.nextInt(units);
            if (one != other) {
                ecosystem.pays("m%04d".formatted(one), "m%04d".formatted(other), 1);
            }
        }
        EcosystemNetwork network = ecosystem.build();
        assertThat(centrality(network, 2).exact()).isTrue();
        Centrality sampled = sampled(network, 2);
        assertThat(sampled.exact()).isFalse();
        assertThat(sampled.sources()).isBetween(512, 640);
        assertThat(sampled.standardError()).isLessThan(0.01);
        assertThat(sampled.errorBound()).isBetween(0.05, 0.15);
        assertThat(sampled(network, 1).betweenness()).containsExactly(sampled.betweenness());
        double[] exact = Centrality.exactly(network, Parallel.of(2));
        for (int party = 0; party < exact.length; party++) {
            assertThat(sampled.betweenness()[party])
                    .isCloseTo(exact[party], within(5 * sampled.standardError()));
        }
    }
}
