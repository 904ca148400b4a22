package io.rendan.benchmark;

import io.rendan.algorithm.centrality.Betweenness;
import io.rendan.algorithm.centrality.Brokerage;
import io.rendan.algorithm.centrality.Closeness;
import io.rendan.algorithm.centrality.CoreNumbers;
import io.rendan.algorithm.centrality.PageRank;
import io.rendan.algorithm.centrality.SampledBetweenness;
import io.rendan.algorithm.centrality.Triangles;
import io.rendan.algorithm.community.Leiden;
import io.rendan.algorithm.community.LeidenParameters;
import io.rendan.algorithm.community.LeidenResult;
import io.rendan.algorithm.component.Components;
import io.rendan.algorithm.component.CutVertices;
import io.rendan.algorithm.component.DominatorTree;
import io.rendan.algorithm.component.StrongComponents;
import io.rendan.algorithm.component.WeakComponents;
import io.rendan.algorithm.flow.SparseSolver;
import io.rendan.algorithm.graph.Rewiring;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.algorithm.link.LinkIndex;
import io.rendan.algorithm.link.LinkPrediction;
import io.rendan.algorithm.link.LinkPrediction.PairFilter;
import io.rendan.algorithm.link.LinkPrediction.ScoredPair;
import io.rendan.algorithm.path.Cycles;
import io.rendan.algorithm.path.ShortestPaths;

import org.openjdk.jmh.annotations.Benchmark;

import java.util.Arrays;
import java.util.List;

/** Rendan's kernels; a method bears the name of its row in the table. */
public class RendanKernels {

    static final PageRank.Settings TWENTY_ROUNDS = new PageRank.Settings(0.85, false, 0, 20);

    static final LeidenParameters ONE_START = LeidenParameters.modularity(1, 1).withStarts(1, 1);

    static final SampledBetweenness.Settings WITHIN_HALF_A_PERCENT =
            new SampledBetweenness.Settings(0.005, 0.1, Integer.MAX_VALUE, 1);

    static final SparseSolver.Limits TO_TEN_DIGITS =
            new SparseSolver.Limits(FlowSystem.ACCURACY, Long.MAX_VALUE);

    @Benchmark
    public double[] betweenness(Graphs graphs) {
        return Betweenness.unweighted(graphs.undirected, graphs.parallel);
    }

    @Benchmark
    public double[] betweennessWeighted(Graphs graphs) {
        return Betweenness.weighted(
                graphs.undirected, graphs.undirected.weights(), graphs.parallel);
    }

    @Benchmark
    public double[] betweennessSampled(Graphs graphs) {
        return Betweenness.unweighted(graphs.undirected, graphs.sources, graphs.parallel);
    }

    @Benchmark
    public SampledBetweenness.Estimate betweennessEstimated(Graphs graphs) {
        return SampledBetweenness.of(graphs.undirected, WITHIN_HALF_A_PERCENT, graphs.parallel);
    }

    @Benchmark
    public LeidenResult leiden(Graphs graphs) {
        return Leiden.detect(graphs.undirected, ONE_START, graphs.parallel);
    }

    @Benchmark
    public double[] harmonicCloseness(Graphs graphs) {
        return Closeness.harmonic(graphs.undirected, graphs.parallel);
    }

    @Benchmark
    public PageRank.Ranks pageRank(Graphs graphs) {
        return PageRank.of(graphs.undirected, TWENTY_ROUNDS, graphs.parallel);
    }

    @Benchmark
    public Components weakComponents(Graphs graphs) {
        return WeakComponents.of(graphs.directed);
    }

    @Benchmark
    public Components strongComponents(Graphs graphs) {
        return StrongComponents.of(graphs.directed);
    }

    @Benchmark
    public CutVertices.Cuts cutVertices(Graphs graphs) {
        return CutVertices.of(graphs.undirected);
    }

    @Benchmark
    public int[] coreNumbers(Graphs graphs) {
        return CoreNumbers.of(graphs.undirected);
    }

    @Benchmark
    public long triangles(Graphs graphs) {
        return Triangles.count(graphs.undirected, graphs.parallel);
    }

    @Benchmark
    public double[] localClustering(Graphs graphs) {
        return Triangles.localClustering(graphs.undirected, graphs.parallel);
    }

    @Benchmark
    public Brokerage.Holes constraint(Graphs graphs) {
        return Brokerage.of(graphs.undirected, graphs.parallel);
    }

    @Benchmark
    public ShortestPaths.Tree singleSource(Graphs graphs) {
        return ShortestPaths.byLength(graphs.undirected, Double.POSITIVE_INFINITY, 7);
    }

    @Benchmark
    public ShortestPaths.Tree singleSourceInSteps(Graphs graphs) {
        return ShortestPaths.inSteps(graphs.undirected, Integer.MAX_VALUE, 7);
    }

    @Benchmark
    public Cycles.Found shortCycles(Graphs graphs) {
        return Cycles.upTo(graphs.directed, 3, Integer.MAX_VALUE);
    }

    @Benchmark
    public SparseSolver.Solution flowSystem(Graphs graphs, FlowSystem flows) {
        return SparseSolver.of(graphs.directed, flows.coefficients)
                .solve(flows.constants, TO_TEN_DIGITS);
    }

    @Benchmark
    public DominatorTree dominators(Graphs graphs) {
        return DominatorTree.of(graphs.directed, 0);
    }

    @Benchmark
    public List<ScoredPair> adamicAdar(Graphs graphs) {
        return new LinkPrediction(graphs.undirected, LinkIndex.ADAMIC_ADAR)
                .top(100, PairFilter.ALL, graphs.parallel);
    }

    @Benchmark
    public List<ScoredPair> threeStepPaths(Graphs graphs) {
        return new LinkPrediction(graphs.undirected, LinkIndex.L3)
                .top(100, PairFilter.ALL, graphs.parallel);
    }

    @Benchmark
    public double[][] rewiring(Graphs graphs) {
        int[] groups = Arrays.stream(graphs.planted).map(c -> c % 30).toArray();
        return Rewiring.cuts(
                graphs.undirected, groups, 30, RewiringParameters.standard(1), graphs.parallel);
    }
}
