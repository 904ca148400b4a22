package io.rendan.silo;

import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Judges groups of one type, given their null, and says whom a group should meet. */
final class GroupJudge {

    private final EcosystemNetwork network;
    private final SiloParameters parameters;
    private final SiloLayer layer;
    private final UnmetNeeds unmetNeeds;
    private final MissingBridges bridges;

    GroupJudge(EcosystemNetwork network, SiloLayer layer, SiloParameters parameters) {
        this.network = network;
        this.parameters = parameters;
        this.layer = layer;
        this.unmetNeeds = new UnmetNeeds(network);
        this.bridges = new MissingBridges(network, unmetNeeds);
    }

    /**
     * Judges.
     *
     * @param measured the groups and what each is held against
     * @param histories by group: how open each was in earlier years
     */
    List<SiloGroup> judge(MeasuredGroups measured, List<List<PastOpenness>> histories) {
        Groups groups = measured.groups();
        GroupBorders borders = GroupBorders.of(layer.ties(), groups);
        Judgement judgement = Judgement.of(measured, borders, parameters);
        double[] survival = survival(measured, judgement);
        List<SiloGroup> judged = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            judged.add(
                    describe(
                            groups,
                            group,
                            borders.of(group),
                            judgement,
                            survival[group],
                            measured.detection(group),
                            histories.get(group)));
        }
        return judged;
    }

    private double[] survival(MeasuredGroups measured, Judgement judgement) {
        double[] survival = new double[measured.groups().size()];
        Arrays.fill(survival, Double.NaN);
        boolean anySilo = Arrays.asList(judgement.verdicts()).contains(Verdict.SILO);
        if (anySilo && parameters.repeats() > 0) {
            double[] shares =
                    new Sensitivity(
                                    layer.ties(),
                                    parameters.repeats(),
                                    parameters.rewiring().seed())
                            .survivalShares(
                                    measured.groups(),
                                    dropped ->
                                            Judgement.of(measured, dropped, parameters).verdicts());
            Arrays.setAll(
                    survival,
                    group ->
                            judgement.verdicts()[group] == Verdict.SILO
                                    ? shares[group]
                                    : Double.NaN);
        }
        return survival;
    }

    private SiloGroup describe(
            Groups groups,
            int group,
            Border border,
            Judgement judgement,
            double survivalShare,
            Optional<Detection> detection,
            List<PastOpenness> history) {
        int[] units = groups.members()[group];
        return new SiloGroup(
                new UnitGroup(
                        groups.type(),
                        groups.directory().id(group),
                        groups.directory().name(group),
                        units),
                border,
                new Closedness(
                        judgement.significance()[group],
                        judgement.qValues()[group],
                        judgement.verdicts()[group],
                        survivalShare,
                        layer.basis()),
                new MissedExchange(
                        missingBridges(groups.type(), units), valueAtStake(groups.type(), units)),
                detection,
                List.of(),
                history);
    }

    private Optional<List<MissingBridge>> missingBridges(GroupType type, int[] units) {
        return type != GroupType.COMMUNITY && layer.hasTiesOfTheirOwn() && bridges.areKnown(units)
                ? Optional.of(bridges.of(units, set(units), parameters.bridges()))
                : Optional.empty();
    }

    private OptionalDouble valueAtStake(GroupType type, int[] units) {
        return type == GroupType.COMMUNITY
                ? OptionalDouble.empty()
                : unmetNeeds.valueAtStake(units, set(units));
    }

    private BitSet set(int[] units) {
        BitSet set = new BitSet(network.parties().size());
        for (int unit : units) {
            set.set(unit);
        }
        return set;
    }
}
