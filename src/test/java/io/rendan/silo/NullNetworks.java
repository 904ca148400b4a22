package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.Rewiring;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Networks of units that choose partners by chance, given how busy they are: ties drawn and then
 * rewired, with weights of which a few hold most.
 */
enum NullNetworks {
    HEAVY_TAILED(150, 500, unit -> Math.pow(unit + 1, -0.6)),
    REGULAR(150, 450, unit -> 1),
    DENSE(60, 700, unit -> 1 + unit % 3),
    BIPARTITE(150, 450, unit -> Math.pow(unit / 2 + 1, -0.3)),
    WITH_HUBS(150, 450, unit -> unit < 4 ? 30 : 1);

    private final int units;
    private final int ties;
    private final double[] busy;

    NullNetworks(int units, int ties, IntToDoubleFunction busyness) {
        this.units = units;
        this.ties = ties;
        this.busy = new double[units];
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += busyness.applyAsDouble(unit);
            busy[unit] = sum;
        }
    }

    EcosystemNetwork draw(long seed) {
        var random = new SplittableRandom(seed * 31 + ordinal());
        CompressedGraph drawn = this == REGULAR ? circulant() : drawn(random);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        IntStream.range(0, units).forEach(unit -> ecosystem.units(name(unit)));
        if (this == BIPARTITE) {
            // swaps would tie the sides to themselves; the draw is by chance as it is
            add(ecosystem, drawn, random);
            return ecosystem.build();
        }
        Rewiring.compute(
                drawn,
                new RewiringParameters(1, 1, 10, 2, seed),
                Parallel.of(1),
                (sample, from, to, weights) -> {
                    for (int tie = 0; tie < from.length; tie++) {
                        ecosystem.hours(name(from[tie]), name(to[tie]), hours(random));
                    }
                });
        return ecosystem.build();
    }

    private void add(EcosystemBuilder ecosystem, CompressedGraph drawn, SplittableRandom random) {
        for (int unit = 0; unit < units; unit++) {
            int one = unit;
            drawn.forEachNeighbour(
                    one,
                    other -> {
                        if (other > one) {
                            ecosystem.hours(name(one), name(other), hours(random));
                        }
                    });
        }
    }

    private static double hours(SplittableRandom random) {
        return 10 * Math.exp(1.2 * random.nextGaussian());
    }

    private CompressedGraph circulant() {
        var builder = CompressedGraph.undirected(units);
        for (int unit = 0; unit < units; unit++) {
            for (int step = 1; step <= ties / units; step++) {
                builder.edge(unit, (unit + step) % units);
            }
        }
        return builder.build();
    }

    private CompressedGraph drawn(SplittableRandom random) {
        var builder = CompressedGraph.undirected(units);
        for (int tie = 0; tie < ties; tie++) {
            int one = pick(random);
            int other = pick(random);
            boolean suits = this != BIPARTITE || one % 2 != other % 2;
            if (one != other && suits) {
                builder.edge(one, other);
            }
        }
        return builder.build();
    }

    private int pick(SplittableRandom random) {
        double mark = random.nextDouble() * busy[units - 1];
        int unit = 0;
        while (busy[unit] < mark) {
            unit++;
        }
        return unit;
    }

    private static String name(int unit) {
        return "u%03d".formatted(unit);
    }
}
