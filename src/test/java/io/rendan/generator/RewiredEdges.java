package io.rendan.generator;

import io.rendan.algorithm.Pairs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A plain degree-preserving rewiring: two edges swap an end, if the graph stays simple. */
final class RewiredEdges {

    private RewiredEdges() {}

    static List<int[]> of(List<int[]> edges, int swapsPerEdge, long seed) {
        Random random = new Random(seed);
        List<int[]> rewired = new ArrayList<>();
        Set<Long> present = new HashSet<>();
        for (int[] edge : edges) {
            rewired.add(edge.clone());
            present.add(Pairs.unordered(edge[0], edge[1]));
        }
        for (long i = 0; i < (long) swapsPerEdge * edges.size(); i++) {
            int[] one = rewired.get(random.nextInt(rewired.size()));
            int[] other = rewired.get(random.nextInt(rewired.size()));
            int turn = random.nextInt(2);
            swap(one, other, turn, present);
        }
        return rewired;
    }

    private static void swap(int[] one, int[] other, int turn, Set<Long> present) {
        int a = one[0];
        int b = one[1];
        int c = other[turn];
        int d = other[1 - turn];
        boolean loop = a == c || a == d || b == c || b == d;
        if (loop
                || present.contains(Pairs.unordered(a, d))
                || present.contains(Pairs.unordered(c, b))) {
            return;
        }
        present.remove(Pairs.unordered(a, b));
        present.remove(Pairs.unordered(c, d));
        present.add(Pairs.unordered(a, d));
        present.add(Pairs.unordered(c, b));
        one[1] = d;
        other[turn] = c;
        other[1 - turn] = b;
    }
}
