package io.rendan.algorithm.jgrapht;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.community.Leiden;
import io.rendan.algorithm.community.LeidenParameters;
import io.rendan.algorithm.component.Components;
import io.rendan.algorithm.component.WeakComponents;

import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Communities as JGraphT hands them on; vertices are those of a {@link JGraphTView}. */
public final class JGraphTClustering implements ClusteringAlgorithm<Integer> {

    private final Components communities;

    /**
     * Wraps what a kernel found: each node's community, numbered from 0 without gaps.
     *
     * @throws IllegalArgumentException if a number is below 0
     */
    public JGraphTClustering(int[] communityOf) {
        for (int community : communityOf) {
            if (community < 0) {
                throw new IllegalArgumentException("community must be at least 0, is " + community);
            }
        }
        this.communities =
                new Components(communityOf, Arrays.stream(communityOf).max().orElse(-1) + 1);
    }

    /** Communities that {@link Leiden} finds, at once. */
    public static JGraphTClustering leiden(
            JGraphTView view, LeidenParameters parameters, Parallel parallel) {
        return new JGraphTClustering(
                Leiden.compute(view.graph(), parameters, parallel).communityOf());
    }

    /** {@link WeakComponents}, found at once. */
    public static JGraphTClustering weakComponents(JGraphTView view) {
        return new JGraphTClustering(WeakComponents.compute(view.graph()).componentOf());
    }

    @Override
    public Clustering<Integer> getClustering() {
        List<Set<Integer>> clusters =
                Arrays.stream(communities.members())
                        .map(nodes -> Arrays.stream(nodes).boxed().collect(Collectors.toSet()))
                        .toList();
        return new ClusteringImpl<>(clusters);
    }
}
