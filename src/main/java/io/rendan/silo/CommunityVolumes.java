package io.rendan.silo;

import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Communities of one partition with ties, by volume.
 *
 * @param communities their numbers in the partition, by ascending volume
 * @param volumes weights of their units' tie ends, ascending
 * @param externalShares shares of the volumes that cross their borders, parallel
 */
record CommunityVolumes(int[] communities, double[] volumes, double[] externalShares) {

    static CommunityVolumes of(CompressedGraph ties, int[] communityOf, int size) {
        double[] volume = new double[size];
        double[] cut = new double[size];
        for (int node = 0; node < communityOf.length; node++) {
            int own = communityOf[node];
            for (int i = 0; i < ties.degree(node); i++) {
                double weight = ties.neighbourWeight(node, i);
                volume[own] += weight;
                if (communityOf[ties.neighbour(node, i)] != own) {
                    cut[own] += weight;
                }
            }
        }
        int[] ascending =
                IntStream.range(0, size)
                        .filter(community -> volume[community] > 0)
                        .boxed()
                        .sorted((a, b) -> Double.compare(volume[a], volume[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new CommunityVolumes(
                ascending,
                Arrays.stream(ascending).mapToDouble(c -> volume[c]).toArray(),
                Arrays.stream(ascending).mapToDouble(c -> cut[c] / volume[c]).toArray());
    }

    /** Lowest external share of those between half and twice this volume; NaN if there is none. */
    double lowestNear(double volume) {
        double lowest = Double.NaN;
        for (int i = firstFrom(volume / 2); i < volumes.length && volumes[i] <= 2 * volume; i++) {
            lowest = Double.isNaN(lowest) ? externalShares[i] : Math.min(lowest, externalShares[i]);
        }
        return lowest;
    }

    /**
     * External share of the one nearest in log volume, the smaller of two; NaN if all are empty.
     */
    double nearest(double volume) {
        int above = firstFrom(volume);
        if (above == volumes.length || above == 0) {
            return volumes.length == 0 ? Double.NaN : externalShares[Math.max(0, above - 1)];
        }
        boolean below = volume / volumes[above - 1] <= volumes[above] / volume;
        return externalShares[below ? above - 1 : above];
    }

    private int firstFrom(double volume) {
        int low = 0;
        int high = volumes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (volumes[middle] < volume) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
