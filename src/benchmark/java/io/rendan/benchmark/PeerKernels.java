package io.rendan.benchmark;

import io.rendan.algorithm.graph.CompressedGraph;

import nl.cwts.networkanalysis.Clustering;

import org.jgrapht.GraphMetrics;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.HawickJamesSimpleCycles;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.util.NeighborCache;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.graph.AsUnweightedGraph;
import org.ojalgo.equation.Equation;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.task.iterative.GaussSeidelSolver;
import org.ojalgo.type.context.NumberContext;
import org.openjdk.jmh.annotations.Benchmark;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The same by JGraphT 1.5.3 on its own graphs, communities by nl.cwts networkanalysis 1.3.0 and
 * linear systems by ojAlgo 57.1.0; a method bears the name of Rendan's.
 */
public class PeerKernels {

    @Benchmark
    public Clustering leiden(CwtsNetwork cwts) {
        return cwts.cluster();
    }

    @Benchmark
    public Map<Integer, Double> betweenness(JGraphTCopies copies) {
        return new BetweennessCentrality<>(new AsUnweightedGraph<>(copies.undirected)).getScores();
    }

    @Benchmark
    public Map<Integer, Double> betweennessWeighted(JGraphTCopies copies) {
        return new BetweennessCentrality<>(copies.undirected).getScores();
    }

    @Benchmark
    public Map<Integer, Double> harmonicCloseness(JGraphTCopies copies) {
        return new HarmonicCentrality<>(new AsUnweightedGraph<>(copies.undirected)).getScores();
    }

    @Benchmark
    public Map<Integer, Double> pageRank(JGraphTCopies copies) {
        var unweighted = new AsUnweightedGraph<>(copies.undirected);
        return new PageRank<>(unweighted, 0.85, 20, 1e-300).getScores();
    }

    @Benchmark
    public Object weakComponents(JGraphTCopies copies) {
        return new ConnectivityInspector<>(copies.directed).connectedSets();
    }

    @Benchmark
    public Object strongComponents(JGraphTCopies copies) {
        return new KosarajuStrongConnectivityInspector<>(copies.directed).stronglyConnectedSets();
    }

    @Benchmark
    public Object cutVertices(JGraphTCopies copies) {
        var inspector = new BiconnectivityInspector<>(copies.undirected);
        return inspector.getCutpoints().size() + inspector.getBridges().size();
    }

    @Benchmark
    public Map<Integer, Integer> coreNumbers(JGraphTCopies copies) {
        return new Coreness<>(copies.undirected).getScores();
    }

    @Benchmark
    public Map<Integer, Double> localClustering(JGraphTCopies copies) {
        return new ClusteringCoefficient<>(copies.undirected).getScores();
    }

    @Benchmark
    public Object singleSource(JGraphTCopies copies) {
        return new DijkstraShortestPath<>(copies.undirected).getPaths(7);
    }

    @Benchmark
    public Object singleSourceInSteps(JGraphTCopies copies) {
        return new BFSShortestPath<>(copies.undirected).getPaths(7);
    }

    @Benchmark
    public long triangles(JGraphTCopies copies) {
        return GraphMetrics.getNumberOfTriangles(copies.undirected);
    }

    /** Every pair that has a neighbour in common and is not tied, best first. */
    @Benchmark
    public Object adamicAdar(JGraphTCopies copies) {
        var index = new AdamicAdarIndexLinkPrediction<>(copies.undirected);
        var neighbours = new NeighborCache<>(copies.undirected);
        var best =
                new PriorityQueue<Triple<Integer, Integer, Double>>(
                        Comparator.comparing(Triple::getThird));
        for (int node : copies.undirected.vertexSet()) {
            Set<Integer> atTwoSteps = new HashSet<>();
            neighbours
                    .neighborsOf(node)
                    .forEach(other -> atTwoSteps.addAll(neighbours.neighborsOf(other)));
            atTwoSteps.removeAll(neighbours.neighborsOf(node));
            for (int other : atTwoSteps) {
                if (other > node) {
                    best.add(Triple.of(node, other, index.predict(node, other)));
                }
                if (best.size() > 100) {
                    best.remove();
                }
            }
        }
        return best;
    }

    @Benchmark
    public Object shortCycles(JGraphTCopies copies) {
        var search = new HawickJamesSimpleCycles<>(copies.directed);
        search.setPathLimit(3);
        return search.findSimpleCycles();
    }

    /** Gauss and Seidel's iteration, by ojAlgo. */
    @Benchmark
    public Object flowSystem(Graphs graphs, FlowSystem flows) {
        CompressedGraph graph = graphs.directed;
        List<Equation> rows = Equation.sparseSystem(graph.nodeCount(), graph.nodeCount(), 32);
        for (int node = 0; node < graph.nodeCount(); node++) {
            Equation row = rows.get(node);
            for (int arc = graph.offsets()[node]; arc < graph.offsets()[node + 1]; arc++) {
                row.set(graph.targets()[arc], -flows.coefficients[arc]);
            }
            row.set(node, 1);
            row.setRHS(flows.constants[node]);
        }
        var solver = new GaussSeidelSolver();
        solver.configurator().accuracy(NumberContext.of(10)).iterations(100_000);
        var solution = R064Store.FACTORY.make(graph.nodeCount(), 1);
        solver.resolve(rows, solution);
        return solution;
    }
}
