package io.rendan.evaluation;

import io.rendan.algorithm.Pairs;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Pairs without a contract in force, drawn at random: what opportunities are compared with. */
final class UntiedPairs {

    /** Pairs that are drawn; those with a contract, and planted ones, are left out. */
    private static final int SAMPLE = 100_000;

    private UntiedPairs() {}

    /**
     * Party indices, two a pair.
     *
     * @param planted pairs that are left out
     */
    static int[][] draw(EcosystemNetwork network, int[][] planted) {
        Set<Long> left = tied(network);
        for (int[] pair : planted) {
            left.add(Pairs.unordered(pair[0], pair[1]));
        }
        int parties = network.parties().size();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(parties);
        List<int[]> pairs = new ArrayList<>();
        for (int pair = 0; pair < SAMPLE; pair++) {
            int a = random.nextInt(parties);
            int b = (a + 1 + random.nextInt(parties - 1)) % parties;
            if (!left.contains(Pairs.unordered(a, b))) {
                pairs.add(new int[] {a, b});
            }
        }
        return pairs.toArray(int[][]::new);
    }

    private static Set<Long> tied(EcosystemNetwork network) {
        Contracts contracts = network.contracts();
        Set<Long> tied = new HashSet<>();
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (network.isActive(contract)) {
                tied.add(
                        Pairs.unordered(
                                contracts.suppliers()[contract], contracts.buyers()[contract]));
            }
        }
        return tied;
    }
}
