package io.rendan.algorithm.jgrapht;

import io.rendan.algorithm.path.ShortestPaths;
import io.rendan.algorithm.path.ShortestPathsParameters;
import io.rendan.algorithm.path.ShortestPathsResult;

import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm;
import org.jgrapht.graph.GraphWalk;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * {@link ShortestPaths} as JGraphT asks for them. A question about two vertices costs a search from
 * the first, as far as it goes; of several about one source, ask {@link #getPaths}.
 */
public final class JGraphTShortestPaths implements ShortestPathAlgorithm<Integer, Integer> {

    private final JGraphTView view;
    private final IntFunction<ShortestPathsResult> search;

    private JGraphTShortestPaths(JGraphTView view, IntFunction<ShortestPathsResult> search) {
        this.view = view;
        this.search = search;
    }

    /** Paths in this graph, whose weights are lengths. */
    public JGraphTShortestPaths(JGraphTView view) {
        this(
                view,
                source ->
                        ShortestPaths.compute(
                                view.graph(),
                                new int[] {source},
                                ShortestPathsParameters.byLength()));
    }

    /** Paths of the fewest edges; a path's weight is their number. */
    public static JGraphTShortestPaths inSteps(JGraphTView view) {
        return new JGraphTShortestPaths(
                view,
                source ->
                        ShortestPaths.compute(
                                view.graph(),
                                new int[] {source},
                                ShortestPathsParameters.inSteps()));
    }

    /** A shortest path, or null if there is none. */
    @Override
    public @Nullable GraphPath<Integer, Integer> getPath(Integer source, Integer sink) {
        return getPaths(source).getPath(sink);
    }

    /** Length of a shortest path, infinite if there is none. */
    @Override
    public double getPathWeight(Integer source, Integer sink) {
        return getPaths(source).getWeight(sink);
    }

    @Override
    public SingleSourcePaths<Integer, Integer> getPaths(Integer source) {
        check(source);
        return new Paths(source, search.apply(source));
    }

    private void check(Integer vertex) {
        if (!view.containsVertex(vertex)) {
            throw new IllegalArgumentException("no such vertex in graph: " + vertex);
        }
    }

    /** All paths from one source. */
    private final class Paths implements SingleSourcePaths<Integer, Integer> {

        private final Integer source;
        private final ShortestPathsResult tree;

        Paths(Integer source, ShortestPathsResult tree) {
            this.source = source;
            this.tree = tree;
        }

        @Override
        public Graph<Integer, Integer> getGraph() {
            return view;
        }

        @Override
        public Integer getSourceVertex() {
            return source;
        }

        @Override
        public double getWeight(Integer sink) {
            check(sink);
            return tree.distance()[sink];
        }

        @Override
        public @Nullable GraphPath<Integer, Integer> getPath(Integer sink) {
            if (Double.isInfinite(getWeight(sink))) {
                return null;
            }
            int[] nodes = tree.path(sink);
            List<Integer> edges = new ArrayList<>();
            for (int i = 1; i < nodes.length; i++) {
                edges.add(view.getEdge(nodes[i - 1], nodes[i]));
            }
            return new GraphWalk<>(view, source, sink, edges, getWeight(sink));
        }
    }
}
