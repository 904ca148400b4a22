package io.rendan.opportunity;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;
import io.rendan.prediction.TieSnapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What two parties have in common.
 *
 * @param communities ids of the communities both belong to
 * @param segments ids of the user segments both sell to
 */
record SharedGroups(List<String> communities, List<String> segments) {

    static SharedGroups of(EcosystemNetwork network, TieSnapshot snapshot, int a, int b) {
        int size = network.parties().size();
        return new SharedGroups(
                shared(
                        snapshot.communities(),
                        a,
                        b,
                        group -> network.communities().id(group - size)),
                shared(snapshot.segments(), a, b, network.parties()::id));
    }

    boolean isEmpty() {
        return communities.isEmpty() && segments.isEmpty();
    }

    private static List<String> shared(
            CompressedGraph groups, int a, int b, IntFunction<String> id) {
        List<String> shared = new ArrayList<>();
        groups.forEachNeighbour(
                a,
                group -> {
                    if (groups.hasEdge(b, group)) {
                        shared.add(id.apply(group));
                    }
                });
        return shared;
    }
}
