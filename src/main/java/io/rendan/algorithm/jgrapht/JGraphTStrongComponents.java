package io.rendan.algorithm.jgrapht;

import io.rendan.algorithm.component.Components;
import io.rendan.algorithm.component.StrongComponents;

import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.StrongConnectivityAlgorithm;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link StrongComponents} as JGraphT hands them on, in topological order. Found at once. */
public final class JGraphTStrongComponents
        implements StrongConnectivityAlgorithm<Integer, Integer> {

    private final JGraphTView view;
    private final Components components;

    /** Finds the components of this graph. */
    public JGraphTStrongComponents(JGraphTView view) {
        this.view = view;
        this.components = StrongComponents.compute(view.graph());
    }

    @Override
    public Graph<Integer, Integer> getGraph() {
        return view;
    }

    @Override
    public boolean isStronglyConnected() {
        return components.count() == 1;
    }

    @Override
    public List<Set<Integer>> stronglyConnectedSets() {
        return Arrays.stream(components.members())
                .map(nodes -> Arrays.stream(nodes).boxed().collect(Collectors.toSet()))
                .toList();
    }

    @Override
    public List<Graph<Integer, Integer>> getStronglyConnectedComponents() {
        return stronglyConnectedSets().stream()
                .<Graph<Integer, Integer>>map(nodes -> new AsSubgraph<>(view, nodes))
                .toList();
    }

    /** The components as vertices; an edge where any leads from one to the other. */
    @Override
    public Graph<Graph<Integer, Integer>, DefaultEdge> getCondensation() {
        Graph<Graph<Integer, Integer>, DefaultEdge> condensation =
                new SimpleDirectedGraph<>(DefaultEdge.class);
        List<Graph<Integer, Integer>> parts = getStronglyConnectedComponents();
        parts.forEach(condensation::addVertex);
        int[] sources = view.graph().sources();
        for (int arc = 0; arc < sources.length; arc++) {
            int from = components.componentOf()[sources[arc]];
            int to = components.componentOf()[view.graph().targets()[arc]];
            if (from != to) {
                condensation.addEdge(parts.get(from), parts.get(to));
            }
        }
        return condensation;
    }
}
