package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.analysis.Verdict;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.PastCollaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How open the groups of today were in the years before, so that closing and opening can be seen
 * without waiting for another run.
 */
final class OpennessHistory {

    /** Rewirings of a year: enough for a mean and, with the tail fitted to it, for a verdict. */
    private static final int SAMPLES = 50;

    private static final int CHAINS = 2;

    private final List<PastCollaboration> years;
    private final SiloLayer layer;
    private final SiloParameters parameters;
    private final Parallel parallel;

    OpennessHistory(
            EcosystemNetwork network,
            SiloLayer layer,
            SiloParameters parameters,
            Parallel parallel) {
        this.layer = layer;
        this.years = layer.hasTiesOfTheirOwn() ? network.past() : List.of();
        this.parameters = parameters;
        this.parallel = parallel;
    }

    /** By platform, the last year first, against rewired networks of then. */
    List<List<PastOpenness>> ofPlatforms(Groups platforms) {
        List<List<PastOpenness>> history = empty(platforms);
        for (PastCollaboration year : years) {
            GroupBorders borders = GroupBorders.of(year.ties(), platforms);
            double[][] nullShares =
                    ExternalShares.rewired(
                                    SiloLayer.of(layer.basis(), year.ties()),
                                    List.of(platforms),
                                    rewiring(),
                                    parallel)
                            .getFirst();
            Judgement then =
                    Judgement.of(
                            MeasuredGroups.rewired(platforms, nullShares), borders, parameters);
            for (int group = 0; group < borders.size(); group++) {
                double expected = then.significance()[group].expected();
                history.get(group)
                        .add(
                                past(
                                        year,
                                        borders.of(group).externalShare(),
                                        expected,
                                        Optional.of(then.verdicts()[group])));
            }
        }
        return history;
    }

    /** By detected group, the last year first, against what is expected of it today. */
    List<List<PastOpenness>> ofDetected(MeasuredGroups measured, double[] expectedToday) {
        Groups groups = measured.groups();
        List<List<PastOpenness>> history = empty(groups);
        for (PastCollaboration year : years) {
            double[] shares = shares(groups, year);
            for (int group = 0; group < shares.length; group++) {
                history.get(group)
                        .add(past(year, shares[group], expectedToday[group], Optional.empty()));
            }
        }
        return history;
    }

    private RewiringParameters rewiring() {
        RewiringParameters now = parameters.rewiring();
        return new RewiringParameters(
                SAMPLES, CHAINS, now.burnInSwapsPerEdge(), now.swapsPerEdge(), now.seed());
    }

    private static double[] shares(Groups groups, PastCollaboration year) {
        GroupBorders borders = GroupBorders.of(year.ties(), groups);
        return IntStream.range(0, groups.size())
                .mapToDouble(group -> borders.of(group).externalShare())
                .toArray();
    }

    private static PastOpenness past(
            PastCollaboration year, double share, double expected, Optional<Verdict> verdict) {
        return new PastOpenness(
                year.asOf(),
                year.monthsAgo(),
                share,
                SiloGroup.opennessOf(share, expected),
                verdict);
    }

    private static List<List<PastOpenness>> empty(Groups groups) {
        List<List<PastOpenness>> history = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            history.add(new ArrayList<>());
        }
        return history;
    }
}
