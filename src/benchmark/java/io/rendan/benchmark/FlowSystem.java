package io.rendan.benchmark;

import io.rendan.algorithm.graph.CompressedGraph;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * {@code x = b + A x} over the directed graph: everyone passes on from 60 to 99.9 % of what it
 * gets, as units do that live on their own work or hand on what others make.
 */
@State(Scope.Benchmark)
public class FlowSystem {

    static final double ACCURACY = 1e-10;

    double[] coefficients = {};
    double[] constants = {};

    /** Shares out what flows into each node by the weights of its arcs. */
    @Setup(Level.Trial)
    public void share(Graphs graphs) {
        CompressedGraph graph = graphs.directed;
        coefficients = graph.weights().clone();
        double[] passedOn =
                new SplittableRandom(3).doubles(graph.nodeCount(), 0.6, 0.999).toArray();
        for (int arc = 0; arc < coefficients.length; arc++) {
            int from = graph.targets()[arc];
            coefficients[arc] *= passedOn[from] / graph.reversed().strength(from);
        }
        constants = new double[graph.nodeCount()];
        Arrays.fill(constants, 1);
    }
}
