package io.rendan.benchmark;

import io.rendan.algorithm.centrality.Betweenness;
import io.rendan.algorithm.centrality.Brokerage;
import io.rendan.algorithm.centrality.BrokerageResult;
import io.rendan.algorithm.centrality.Closeness;
import io.rendan.algorithm.centrality.ClosenessMeasure;
import io.rendan.algorithm.centrality.CoreNumbers;
import io.rendan.algorithm.centrality.PageRank;
import io.rendan.algorithm.centrality.PageRankParameters;
import io.rendan.algorithm.centrality.PageRankResult;
import io.rendan.algorithm.centrality.SampledBetweenness;
import io.rendan.algorithm.centrality.SampledBetweennessParameters;
import io.rendan.algorithm.centrality.SampledBetweennessResult;
import io.rendan.algorithm.centrality.Triangles;
import io.rendan.algorithm.community.Leiden;
import io.rendan.algorithm.community.LeidenParameters;
import io.rendan.algorithm.community.LeidenResult;
import io.rendan.algorithm.component.Components;
import io.rendan.algorithm.component.CutVertices;
import io.rendan.algorithm.component.CutVerticesResult;
import io.rendan.algorithm.component.DominatorTree;
import io.rendan.algorithm.component.DominatorTreeResult;
import io.rendan.algorithm.component.StrongComponents;
import io.rendan.algorithm.component.WeakComponents;
import io.rendan.algorithm.flow.SparseSolver;
import io.rendan.algorithm.flow.SparseSolverParameters;
import io.rendan.algorithm.flow.SparseSolverResult;
import io.rendan.algorithm.graph.Rewiring;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.algorithm.link.LinkIndex;
import io.rendan.algorithm.link.LinkPrediction;
import io.rendan.algorithm.link.PairFilter;
import io.rendan.algorithm.link.ScoredPair;
import io.rendan.algorithm.path.Cycles;
import io.rendan.algorithm.path.CyclesParameters;
import io.rendan.algorithm.path.CyclesResult;
import io.rendan.algorithm.path.ShortestPaths;
import io.rendan.algorithm.path.ShortestPathsParameters;
import io.rendan.algorithm.path.ShortestPathsResult;

import org.openjdk.jmh.annotations.Benchmark;

import java.util.Arrays;
import java.util.List;

/** Rendan's kernels; a method bears the name of its row in the table. */
public class RendanKernels {

    static final PageRankParameters TWENTY_ROUNDS = new PageRankParameters(0.85, false, 0, 20);

    static final LeidenParameters ONE_START = LeidenParameters.modularity(1, 1).withStarts(1, 1);

    static final SampledBetweennessParameters WITHIN_HALF_A_PERCENT =
            new SampledBetweennessParameters(0.005, 0.1, Integer.MAX_VALUE, 1);

    static final SparseSolverParameters TO_TEN_DIGITS =
            new SparseSolverParameters(FlowSystem.ACCURACY, Long.MAX_VALUE);

    @Benchmark
    public double[] betweenness(Graphs graphs) {
        return Betweenness.compute(graphs.undirected, graphs.parallel);
    }

    @Benchmark
    public double[] betweennessWeighted(Graphs graphs) {
        return Betweenness.compute(graphs.undirected, graphs.undirected.weights(), graphs.parallel);
    }

    @Benchmark
    public double[] betweennessSampled(Graphs graphs) {
        return Betweenness.compute(graphs.undirected, graphs.sources, graphs.parallel);
    }

    @Benchmark
    public SampledBetweennessResult betweennessEstimated(Graphs graphs) {
        return SampledBetweenness.compute(
                graphs.undirected, WITHIN_HALF_A_PERCENT, graphs.parallel);
    }

    @Benchmark
    public LeidenResult leiden(Graphs graphs) {
        return Leiden.compute(graphs.undirected, ONE_START, graphs.parallel);
    }

    @Benchmark
    public double[] harmonicCloseness(Graphs graphs) {
        return Closeness.compute(graphs.undirected, ClosenessMeasure.HARMONIC, graphs.parallel);
    }

    @Benchmark
    public PageRankResult pageRank(Graphs graphs) {
        return PageRank.compute(graphs.undirected, TWENTY_ROUNDS, graphs.parallel);
    }

    @Benchmark
    public Components weakComponents(Graphs graphs) {
        return WeakComponents.compute(graphs.directed);
    }

    @Benchmark
    public Components strongComponents(Graphs graphs) {
        return StrongComponents.compute(graphs.directed);
    }

    @Benchmark
    public CutVerticesResult cutVertices(Graphs graphs) {
        return CutVertices.compute(graphs.undirected);
    }

    @Benchmark
    public int[] coreNumbers(Graphs graphs) {
        return CoreNumbers.compute(graphs.undirected);
    }

    @Benchmark
    public long triangles(Graphs graphs) {
        return Triangles.compute(graphs.undirected, graphs.parallel).count();
    }

    @Benchmark
    public double[] localClustering(Graphs graphs) {
        return Triangles.compute(graphs.undirected, graphs.parallel).localClustering();
    }

    @Benchmark
    public BrokerageResult constraint(Graphs graphs) {
        return Brokerage.compute(graphs.undirected, graphs.parallel);
    }

    @Benchmark
    public ShortestPathsResult singleSource(Graphs graphs) {
        return ShortestPaths.compute(
                graphs.undirected, new int[] {7}, ShortestPathsParameters.byLength());
    }

    @Benchmark
    public ShortestPathsResult singleSourceInSteps(Graphs graphs) {
        return ShortestPaths.compute(
                graphs.undirected, new int[] {7}, ShortestPathsParameters.inSteps());
    }

    @Benchmark
    public CyclesResult shortCycles(Graphs graphs) {
        return Cycles.compute(graphs.directed, new CyclesParameters(3, Integer.MAX_VALUE));
    }

    @Benchmark
    public SparseSolverResult flowSystem(Graphs graphs, FlowSystem flows) {
        return SparseSolver.prepare(graphs.directed, flows.coefficients)
                .compute(flows.constants, TO_TEN_DIGITS);
    }

    @Benchmark
    public DominatorTreeResult dominators(Graphs graphs) {
        return DominatorTree.compute(graphs.directed, new int[] {0});
    }

    @Benchmark
    public List<ScoredPair> adamicAdar(Graphs graphs) {
        return LinkPrediction.prepare(graphs.undirected, LinkIndex.ADAMIC_ADAR)
                .top(100, PairFilter.ALL, graphs.parallel);
    }

    @Benchmark
    public List<ScoredPair> threeStepPaths(Graphs graphs) {
        return LinkPrediction.prepare(graphs.undirected, LinkIndex.L3)
                .top(100, PairFilter.ALL, graphs.parallel);
    }

    /** Rewires the graph 200 times and adds up what leaves each of 30 groups. */
    @Benchmark
    public double[][] rewiring(Graphs graphs) {
        int[] groupOf = Arrays.stream(graphs.planted).map(c -> c % 30).toArray();
        RewiringParameters parameters = RewiringParameters.standard(1);
        double[][] cuts = new double[parameters.samples()][30];
        Rewiring.compute(
                graphs.undirected,
                parameters,
                graphs.parallel,
                (sample, from, to, weights) -> {
                    for (int edge = 0; edge < from.length; edge++) {
                        int a = groupOf[from[edge]];
                        int b = groupOf[to[edge]];
                        cuts[sample][a] += a == b ? 0 : weights[edge];
                        cuts[sample][b] += a == b ? 0 : weights[edge];
                    }
                });
        return cuts;
    }
}
