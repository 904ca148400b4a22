package io.rendan.benchmark;

import io.rendan.algorithm.CompressedGraph;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.csv.CSVFormat;
import org.jgrapht.nio.csv.CSVImporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Random;

/**
 * The same by JGraphT 1.5.3 on its own graphs, and communities by nl.cwts networkanalysis 1.3.0; a
 * method bears the name of Rendan's.
 */
public class PeerKernels {

    /** The graphs of {@link Graphs} as the peers keep them. */
    @State(Scope.Benchmark)
    public static class Copies {

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

        private static void fill(
                Graph<Integer, DefaultWeightedEdge> copy, CompressedGraph original) {
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

    /** The undirected graph as nl.cwts networkanalysis keeps it. */
    @State(Scope.Benchmark)
    public static class CwtsNetwork {

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

    @Benchmark
    public Clustering leiden(CwtsNetwork cwts) {
        return cwts.cluster();
    }

    @Benchmark
    public Graph<String, DefaultWeightedEdge> loadCsv(EdgeFile file) throws IOException {
        var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var importer = new CSVImporter<String, DefaultWeightedEdge>(CSVFormat.EDGE_LIST);
        importer.setParameter(CSVFormat.Parameter.EDGE_WEIGHTS, true);
        importer.setVertexFactory(name -> name);
        try (BufferedReader reader = Files.newBufferedReader(file.path)) {
            reader.readLine();
            importer.importGraph(graph, reader);
        }
        return graph;
    }

    @Benchmark
    public Map<Integer, Double> betweenness(Copies copies) {
        return new BetweennessCentrality<>(new AsUnweightedGraph<>(copies.undirected)).getScores();
    }

    @Benchmark
    public Map<Integer, Double> betweennessWeighted(Copies copies) {
        return new BetweennessCentrality<>(copies.undirected).getScores();
    }

    @Benchmark
    public Map<Integer, Double> harmonicCloseness(Copies copies) {
        return new HarmonicCentrality<>(new AsUnweightedGraph<>(copies.undirected)).getScores();
    }

    @Benchmark
    public Map<Integer, Double> pageRank(Copies copies) {
        var unweighted = new AsUnweightedGraph<>(copies.undirected);
        return new PageRank<>(unweighted, 0.85, 20, 1e-300).getScores();
    }

    @Benchmark
    public Object weakComponents(Copies copies) {
        return new ConnectivityInspector<>(copies.directed).connectedSets();
    }

    @Benchmark
    public Object strongComponents(Copies copies) {
        return new KosarajuStrongConnectivityInspector<>(copies.directed).stronglyConnectedSets();
    }

    @Benchmark
    public Object cutVertices(Copies copies) {
        var inspector = new BiconnectivityInspector<>(copies.undirected);
        return inspector.getCutpoints().size() + inspector.getBridges().size();
    }

    @Benchmark
    public Map<Integer, Integer> coreNumbers(Copies copies) {
        return new Coreness<>(copies.undirected).getScores();
    }

    @Benchmark
    public Map<Integer, Double> localClustering(Copies copies) {
        return new ClusteringCoefficient<>(copies.undirected).getScores();
    }

    @Benchmark
    public Object singleSource(Copies copies) {
        return new DijkstraShortestPath<>(copies.undirected).getPaths(7);
    }
}
