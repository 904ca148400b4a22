package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.RewiringParameters;

import java.util.Arrays;
import java.util.List;

/** External shares of groups in rewired networks. */
final class ExternalShares {

    private ExternalShares() {}

    /**
     * Every group's external share in every rewired network: O(samples × ties).
     *
     * @param kinds several sets of groups, to be judged in the same networks
     * @return for each of them by group, by sample; NaN for a group without ties
     */
    static List<double[][]> rewired(
            SiloLayer layer, List<Groups> kinds, RewiringParameters rewiring, Parallel parallel) {
        List<double[][]> shares =
                kinds.stream().map(g -> new double[g.size()][rewiring.samples()]).toList();
        layer.rewire(
                rewiring,
                parallel,
                (sample, from, to, weights) -> {
                    for (int kind = 0; kind < shares.size(); kind++) {
                        double[] now = of(kinds.get(kind), from, to, weights, from.length);
                        for (int group = 0; group < now.length; group++) {
                            shares.get(kind)[group][sample] = now[group];
                        }
                    }
                });
        return shares;
    }

    /** Every group's external share over the first ties of a list; NaN without ties. */
    private static double[] of(Groups groups, int[] from, int[] to, double[] weights, int ties) {
        double[] cut = new double[groups.size()];
        double[] volume = new double[groups.size()];
        for (int tie = 0; tie < ties; tie++) {
            add(groups, from[tie], to[tie], weights[tie], cut, volume);
            add(groups, to[tie], from[tie], weights[tie], cut, volume);
        }
        double[] shares = new double[groups.size()];
        Arrays.setAll(shares, group -> cut[group] / volume[group]);
        return shares;
    }

    private static void add(
            Groups groups, int unit, int other, double weight, double[] cut, double[] volume) {
        for (int i = 0; i < groups.countOf(unit); i++) {
            int group = groups.groupOf(unit, i);
            volume[group] += weight;
            if (!groups.contains(group, other)) {
                cut[group] += weight;
            }
        }
    }
}
