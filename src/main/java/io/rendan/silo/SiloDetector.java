package io.rendan.silo;

import io.rendan.algorithm.CompressedGraph;
import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges how closed groups of units are, against what chance and their size explain. Methods,
 * section 2.
 *
 * <p>A group's external share, the part of its units' collaboration that crosses its border, is
 * compared with the same in rewired networks: every unit keeps its number of ties and the observed
 * weights are dealt anew. Cost: O(samples × ties). Pure; the same network and parameters give the
 * same report to the last bit, whatever the number of threads.
 */
public final class SiloDetector {

    private final EcosystemNetwork network;
    private final SiloParameters parameters;
    private final Parallel parallel;

    private SiloDetector(EcosystemNetwork network, SiloParameters parameters, Parallel parallel) {
        this.network = network;
        this.parameters = parameters;
        this.parallel = parallel;
    }

    /** Judges every platform. */
    public static SiloReport detect(
            EcosystemNetwork network, SiloParameters parameters, Parallel parallel) {
        var detector = new SiloDetector(network, parameters, parallel);
        Groups platforms = Groups.platforms(network);
        CompressedGraph ties = network.collaboration().ties();
        var own = OwnBorders.of(ties, platforms.groupOf());
        return new SiloReport(
                parameters,
                detector.judge(platforms),
                ties.edgeCount(),
                own.externalShare(),
                own.eiIndex());
    }

    private List<SiloGroup> judge(Groups groups) {
        CompressedGraph ties = network.collaboration().ties();
        Borders borders = Borders.of(ties, groups);
        double[][] shares =
                RewiredBorders.externalShares(ties, groups, parameters.rewiring(), parallel);
        Significance[] significance = new Significance[groups.size()];
        double[] pValues = new double[groups.size()];
        for (int group = 0; group < groups.size(); group++) {
            significance[group] =
                    borders.hasTies(group)
                            ? Significance.of(borders.externalShare(group), shares[group])
                            : Significance.UNKNOWN;
            boolean judged = groups.units(group) >= parameters.minimumUnits();
            pValues[group] = judged ? significance[group].pValue() : Double.NaN;
        }
        return describe(groups, borders, significance, BenjaminiHochberg.qValues(pValues));
    }

    private List<SiloGroup> describe(
            Groups groups, Borders borders, Significance[] significance, double[] qValues) {
        var unmetNeeds = new UnmetNeeds(network, groups);
        var bridges = new MissingBridges(network, groups, borders, unmetNeeds);
        List<SiloGroup> described = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            double share = borders.externalShare(group);
            double openness = SiloGroup.opennessOf(share, significance[group].expected());
            described.add(
                    new SiloGroup(
                            groups.type(),
                            groups.directory().id(group),
                            groups.directory().name(group),
                            groups.members()[group],
                            borders.inside()[group],
                            borders.outside()[group],
                            share,
                            significance[group],
                            qValues[group],
                            borders.eiIndex(group),
                            borders.conductance(group),
                            verdict(qValues[group], openness),
                            missing(bridges, group),
                            unmetNeeds.valueAtStake(group)));
        }
        return described;
    }

    private Optional<List<MissingBridge>> missing(MissingBridges bridges, int group) {
        return bridges.isKnown(group)
                ? Optional.of(bridges.of(group, parameters.bridges()))
                : Optional.empty();
    }

    /** A group without a q-value has too few units or no ties; without openness, no rest. */
    private Verdict verdict(double qValue, double openness) {
        if (Double.isNaN(qValue)) {
            return Verdict.TOO_SMALL;
        }
        if (qValue > parameters.maximumQValue() || Double.isNaN(openness)) {
            return Verdict.OPEN;
        }
        return openness <= parameters.maximumOpenness() ? Verdict.SILO : Verdict.COHESIVE;
    }
}
