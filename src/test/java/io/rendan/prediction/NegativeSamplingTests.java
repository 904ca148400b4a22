package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

class NegativeSamplingTests {

    private static final int ALL = 1_000_000;
    private static final int SOME = 2_000;
    private static final int SEEDS = 8;

    private final Split split = split();
    private final NegativeSampling all = NegativeSampling.of(split, ALL, 1, Parallel.of(1));

    private static Split split() {
        SplittableRandom random = new SplittableRandom(8);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        for (int unit = 0; unit < 200; unit++) {
            ecosystem.units("u%03d".formatted(unit));
        }
        for (int contract = 0; contract < 900; contract++) {
            String supplier = "u%03d".formatted(random.nextInt(200));
            String buyer = "u%03d".formatted((int) (200 * Math.pow(random.nextDouble(), 2)));
            LocalDate signed = EcosystemBuilder.AS_OF.minusDays(random.nextInt(1_500));
            ecosystem.contract(supplier, buyer, null, 9, signed, null);
        }
        EcosystemNetwork network = ecosystem.build();
        return Split.at(TieHistory.of(network), network.day() - Split.HORIZON);
    }

    @Test
    void whereThereAreFewAllAreThere() {
        assertThat(all.threshold()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(all.others()).hasSizeGreaterThan(4 * SOME);
        assertThat(all.formed()).isNotEmpty();
        assertThat(all.formed())
                .allMatch(
                        pair -> split.hasFormed(Pairs.first(pair.key()), Pairs.second(pair.key())))
                .hasSize(split.formed().length);
    }

    @Test
    void ofManySoManyAreDrawnAndEverythingThatFormed() {
        NegativeSampling some = NegativeSampling.of(split, SOME, 1, Parallel.of(1));

        assertThat(some.others()).hasSize(SOME);
        assertThat(keys(all.others())).containsAll(keys(some.others()));
        assertThat(keys(some.formed())).isEqualTo(keys(all.formed()));
        assertThat(some.others()).allMatch(pair -> pair.priority() < some.threshold());
    }

    @Test
    void whatIsDrawnStandsForAll() {
        double pairs = 0;
        double l3 = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            NegativeSampling some = NegativeSampling.of(split, SOME, seed, Parallel.of(1));
            for (NegativeSampling.SampledPair pair : some.others()) {
                double weight = 1 / Math.min(1, some.threshold() * weight(pair));
                pairs += weight;
                l3 += weight * Feature.LOG_L3.of(pair.features());
            }
        }

        assertThat(pairs / SEEDS)
                .isCloseTo(all.others().size(), within(0.05 * all.others().size()));
        assertThat(l3 / pairs)
                .isCloseTo(
                        all.others().stream()
                                .mapToDouble(pair -> Feature.LOG_L3.of(pair.features()))
                                .average()
                                .orElseThrow(),
                        within(0.1));
    }

    @Test
    void whatNothingJoinsIsThereTooWhetherItFormedOrNot() {
        assertThat(all.others().size() + all.formed().size()).isEqualTo(split.pairs());
        assertThat(all.formed()).hasSize(split.formed().length);
        assertThat(all.others()).anyMatch(pair -> Feature.DISTANCE.of(pair.features()) == 2);
    }

    @Test
    void itDoesNotDependOnTheThreads() {
        NegativeSampling one = NegativeSampling.of(split, SOME, 1, Parallel.of(1));
        NegativeSampling three = NegativeSampling.of(split, SOME, 1, Parallel.of(3));

        assertThat(keys(three.others())).isEqualTo(keys(one.others()));
        assertThat(three.threshold()).isEqualTo(one.threshold());
        assertThat(three.others().getLast().features())
                .isEqualTo(one.others().getLast().features());
    }

    private static double weight(NegativeSampling.SampledPair pair) {
        return Math.exp(Feature.LOG_L3.of(pair.features()));
    }

    private static List<Long> keys(List<NegativeSampling.SampledPair> pairs) {
        return pairs.stream().map(NegativeSampling.SampledPair::key).toList();
    }
}
