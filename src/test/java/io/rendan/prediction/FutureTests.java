package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What comes after a split changes nothing that was known before it, feature by feature. */
class FutureTests {

    private static final int UNITS = 60;
    private static final LocalDate SPLIT = EcosystemBuilder.AS_OF.minusDays(Split.HORIZON);
    private static final NegativeSampling KNOWN = sample(past(new SplittableRandom(2)).build());
    private static final NegativeSampling MOVED = sample(withAnotherFuture().build());

    @ParameterizedTest
    @EnumSource
    void noFeatureSeesPastTheSplit(Feature feature) {
        double[] known = column(KNOWN, feature);

        assertThat(column(MOVED, feature)).isEqualTo(known);
        assertThat(Arrays.stream(known).distinct().count()).as("different values").isGreaterThan(1);
    }

    private static double[] column(NegativeSampling sampling, Feature feature) {
        return sampling.others().stream()
                .mapToDouble(pair -> feature.of(pair.features()))
                .toArray();
    }

    /** Every candidate before the split, as one that formed nothing. */
    private static NegativeSampling sample(EcosystemNetwork network) {
        Split split = Split.at(TieHistory.of(network), network.day() - Split.HORIZON);
        Split unasked = new Split(split.snapshot(), split.known(), new long[0]);
        return NegativeSampling.of(unasked, 1_000_000, 1, Parallel.of(2));
    }

    private static EcosystemBuilder past(SplittableRandom random) {
        EcosystemBuilder ecosystem = new EcosystemBuilder().segments("users").segments("others");
        for (int capability = 0; capability < 5; capability++) {
            ecosystem.capabilities("k" + capability);
        }
        for (int unit = 0; unit < UNITS; unit++) {
            ecosystem.units(id(unit));
        }
        ecosystem.community("kitchen", id(1), id(2), id(3)).community("garden", id(3), id(4));
        ecosystem.sale(id(5), "users").sale(id(6), "users").sale(id(7), "others");
        for (int contract = 0; contract < 4 * UNITS; contract++) {
            LocalDate signed = SPLIT.minusDays(random.nextInt(900));
            LocalDate end = random.nextInt(3) == 0 ? signed.plusDays(random.nextInt(900)) : null;
            ecosystem.contract(
                    id(random.nextInt(UNITS)),
                    id(random.nextInt(UNITS)),
                    "k" + random.nextInt(5),
                    9,
                    signed,
                    end);
        }
        return ecosystem;
    }

    private static EcosystemBuilder withAnotherFuture() {
        EcosystemBuilder ecosystem = past(new SplittableRandom(2));
        SplittableRandom random = new SplittableRandom(3);
        for (int more = 0; more < 5 * UNITS; more++) {
            LocalDate later = SPLIT.plusDays(1L + random.nextInt(364));
            String one = id(random.nextInt(UNITS));
            String other = id(random.nextInt(UNITS));
            ecosystem.contract(one, other, "k" + random.nextInt(5), 9, later, null);
            ecosystem.sale(one, "others", later);
        }
        for (int unit = 10; unit < UNITS; unit++) {
            ecosystem.member("kitchen", id(unit), SPLIT.plusDays(unit));
        }
        return ecosystem.needs(id(0), "k1", 99).offers(id(1), "k1", 1, 99);
    }

    private static String id(int unit) {
        return "u%02d".formatted(unit);
    }
}
