package io.rendan.benchmark;

import io.rendan.algorithm.graph.CompressedGraph;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The graphs of {@link Graphs} as JGraphT keeps them. */
@State(Scope.Benchmark)
public class JGraphTCopies {

    Graph<Integer, DefaultWeightedEdge> undirected =
            new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Graph<Integer, DefaultWeightedEdge> directed =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    /** Copies the graphs. */
    @Setup(Level.Trial)
    public void copy(Graphs graphs) {
        fill(undirected, graphs.undirected);
        fill(directed, graphs.directed);
    }

    private static void fill(Graph<Integer, DefaultWeightedEdge> copy, CompressedGraph original) {
        for (int node = 0; node < original.nodeCount(); node++) {
            copy.addVertex(node);
        }
        int[] sources = original.sources();
        for (int arc = 0; arc < sources.length; arc++) {
            if (original.isDirected() || sources[arc] < original.targets()[arc]) {
                var edge = copy.addEdge(sources[arc], original.targets()[arc]);
                copy.setEdgeWeight(edge, original.weights()[arc]);
            }
        }
    }
}
