package io.rendan.benchmark;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.Random;

/** The undirected graph as nl.cwts networkanalysis keeps it. */
@State(Scope.Benchmark)
public class CwtsNetwork {

    Network network = new Network(0, true, new long[1], new LargeIntArray(0), false);

    /** Copies the graph. */
    @Setup(Level.Trial)
    public void copy(Graphs graphs) {
        int[] sources = graphs.undirected.sources();
        LargeIntArray[] ends = {
            new LargeIntArray(sources), new LargeIntArray(graphs.undirected.targets())
        };
        var weights = new LargeDoubleArray(graphs.undirected.weights());
        network = new Network(graphs.undirected.nodeCount(), true, ends, weights, true, false);
    }

    Clustering cluster() {
        double resolution = 1 / (2 * network.getTotalEdgeWeight());
        return new LeidenAlgorithm(resolution, 2, 0.01, new Random(1)).findClustering(network);
    }
}
