package io.rendan.algorithm.jgrapht;

import io.rendan.algorithm.graph.CompressedGraph;

import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A {@link CompressedGraph} as a JGraphT graph, so that every algorithm of JGraphT runs on it.
 *
 * <p>Vertices are the node numbers. An edge is the position of its arc in {@link
 * CompressedGraph#targets()}; of an undirected edge's two positions the one in the row of its
 * smaller end. Neither nodes nor weights are copied. The view keeps one box a vertex and an edge,
 * since some algorithms of JGraphT compare by identity: about 20 bytes a vertex and, an arc, 12
 * bytes undirected and 28 directed.
 *
 * <p>Cost: the edge between two given vertices takes O(log degree), everything else O(1) an
 * element. Immutable and safe for use by many threads: every method that would change it throws
 * {@link UnsupportedOperationException}.
 */
public final class JGraphTView extends AbstractGraph<Integer, Integer> {

    private final CompressedGraph graph;
    private final int[] sources;
    private final Integer[] vertices;
    private final Integer[] edges;
    private final Integer[] outgoing;
    private final Integer[] incoming;

    public JGraphTView(CompressedGraph graph) {
        this.graph = graph;
        this.sources = graph.sources();
        this.vertices = new Integer[graph.nodeCount()];
        Arrays.setAll(vertices, Integer::valueOf);
        this.outgoing = new Integer[graph.arcCount()];
        this.incoming = graph.isDirected() ? new Integer[graph.arcCount()] : outgoing;
        this.edges = graph.isDirected() ? outgoing : new Integer[graph.edgeCount()];
        box();
    }

    /**
     * Boxes the edges. Rows are visited in ascending order, hence the entries of every other row
     * fill in ascending order too: a cursor a row finds an edge's second entry.
     */
    private void box() {
        CompressedGraph opposite = graph.reversed();
        int[] cursor = Arrays.copyOf(opposite.offsets(), graph.nodeCount());
        int edge = 0;
        for (int arc = 0; arc < outgoing.length; arc++) {
            int target = graph.targets()[arc];
            if (graph.isDirected()) {
                outgoing[arc] = arc;
                incoming[cursor[target]++] = outgoing[arc];
            } else if (sources[arc] < target) {
                edges[edge] = arc;
                outgoing[arc] = edges[edge];
                outgoing[cursor[target]++] = edges[edge++];
            }
        }
    }

    /** The graph behind the view. */
    public CompressedGraph graph() {
        return graph;
    }

    @Override
    public GraphType getType() {
        DefaultGraphType.Builder type = new DefaultGraphType.Builder();
        return (graph.isDirected() ? type.directed() : type.undirected())
                .allowSelfLoops(false)
                .allowMultipleEdges(false)
                .allowCycles(true)
                .weighted(true)
                .modifiable(false)
                .build();
    }

    @Override
    public Set<Integer> vertexSet() {
        return new BoxedSet(vertices.length, i -> vertices[i], this::isVertex);
    }

    @Override
    public Set<Integer> edgeSet() {
        return new BoxedSet(edges.length, i -> edges[i], this::isEdge);
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return isVertex(vertex);
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return isEdge(edge);
    }

    @Override
    public @Nullable Integer getEdge(Integer source, Integer target) {
        if (!isVertex(source) || !isVertex(target)) {
            return null;
        }
        int arc = graph.arc(source, target);
        return arc < 0 ? null : outgoing[arc];
    }

    @Override
    public @Nullable Set<Integer> getAllEdges(Integer source, Integer target) {
        if (!isVertex(source) || !isVertex(target)) {
            return null;
        }
        Integer edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return vertices[sources[checkedEdge(edge)]];
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return vertices[graph.targets()[checkedEdge(edge)]];
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return graph.weights()[checkedEdge(edge)];
    }

    @Override
    public int degreeOf(Integer vertex) {
        return graph.isDirected() ? outDegreeOf(vertex) + inDegreeOf(vertex) : outDegreeOf(vertex);
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return graph.reversed().degree(checkedVertex(vertex));
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return graph.degree(checkedVertex(vertex));
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        if (!graph.isDirected()) {
            return outgoingEdgesOf(vertex);
        }
        int node = checkedVertex(vertex);
        int out = graph.degree(node);
        int firstOut = graph.offsets()[node];
        int firstIn = graph.reversed().offsets()[node] - out;
        return new BoxedSet(
                out + graph.reversed().degree(node),
                i -> i < out ? outgoing[firstOut + i] : incoming[firstIn + i],
                edge -> isEdge(edge) && (leaves(edge, node) || enters(edge, node)));
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        int node = checkedVertex(vertex);
        int first = graph.offsets()[node];
        return new BoxedSet(
                graph.degree(node),
                i -> outgoing[first + i],
                edge -> isEdge(edge) && leaves(edge, node));
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        int node = checkedVertex(vertex);
        int first = graph.reversed().offsets()[node];
        return new BoxedSet(
                graph.reversed().degree(node),
                i -> incoming[first + i],
                edge -> isEdge(edge) && enters(edge, node));
    }

    private boolean isVertex(@Nullable Integer vertex) {
        return vertex != null && vertex >= 0 && vertex < vertices.length;
    }

    private boolean isEdge(@Nullable Integer edge) {
        return edge != null && edge >= 0 && edge < outgoing.length && outgoing[edge].equals(edge);
    }

    private boolean leaves(int edge, int node) {
        return sources[edge] == node || (!graph.isDirected() && graph.targets()[edge] == node);
    }

    private boolean enters(int edge, int node) {
        return graph.targets()[edge] == node || (!graph.isDirected() && sources[edge] == node);
    }

    private int checkedVertex(Integer vertex) {
        if (!isVertex(Objects.requireNonNull(vertex, "vertex"))) {
            throw new IllegalArgumentException("no such vertex in graph: " + vertex);
        }
        return vertex;
    }

    private int checkedEdge(Integer edge) {
        if (!isEdge(Objects.requireNonNull(edge, "edge"))) {
            throw new IllegalArgumentException("no such edge in graph: " + edge);
        }
        return edge;
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer edge) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a view of a compressed graph cannot be changed");
    }
}
