package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.jgrapht.JGraphTView;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.jgrapht.alg.interfaces.LinkPredictionAlgorithm;
import org.jgrapht.alg.linkprediction.PreferentialAttachmentLinkPrediction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

class BaselinesTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void preferentialAttachmentScoresAsJGraphTDoesAndMissesNoPair(long seed) {
        Split split = split(seed);
        PairSample all = PairSample.of(split, Integer.MAX_VALUE, 1);
        Baselines attachment = Baselines.of(split, all, Parallel.of(2)).get(3);
        LinkPredictionAlgorithm<Integer, Integer> reference =
                new PreferentialAttachmentLinkPrediction<>(
                        new JGraphTView(split.snapshot().ties()));

        for (int pair = 0; pair < all.size(); pair++) {
            int a = Pairs.first(all.keys()[pair]);
            int b = Pairs.second(all.keys()[pair]);
            assertThat(attachment.scores()[pair]).isEqualTo(reference.predict(a, b));
        }
        double[] best = attachment.scores().clone();
        Arrays.sort(best);
        List<Double> first = attachment.first().stream().map(HoldoutScan.Ranked::score).toList();
        for (int rank = 0; rank < first.size(); rank++) {
            assertThat(first.get(rank)).isEqualTo(best[best.length - 1 - rank]);
        }
    }

    private static Split split(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        int size = 5 + random.nextInt(30);
        for (int unit = 0; unit < size; unit++) {
            ecosystem.units("u" + unit);
        }
        for (int contract = 0; contract < 2 * size; contract++) {
            ecosystem.contract("u" + random.nextInt(size), "u" + random.nextInt(size));
        }
        EcosystemNetwork network = ecosystem.build();
        return Split.at(TieHistory.of(network), network.day() - Split.HORIZON);
    }
}
