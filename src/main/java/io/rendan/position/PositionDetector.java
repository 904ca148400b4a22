package io.rendan.position;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.centrality.Brokerage;
import io.rendan.algorithm.centrality.BrokerageResult;
import io.rendan.algorithm.centrality.Closeness;
import io.rendan.algorithm.centrality.ClosenessMeasure;
import io.rendan.algorithm.centrality.CoreNumbers;
import io.rendan.algorithm.centrality.PageRank;
import io.rendan.algorithm.centrality.Triangles;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;

/**
 * Finds where each unit stands in the collaboration layer. Methods, section 9.
 *
 * <p>A pure function: same snapshot and parameters, same report to the last bit, whatever the
 * number of threads. Cost: closeness takes O(units · ties / 64) a step of distance and is left out
 * above {@link PositionParameters#closenessUnits}; everything else is linear in the ties or nearly
 * so (triangles: ties to the power of 1.5 at worst).
 */
public final class PositionDetector {

    private final PositionParameters parameters;

    public PositionDetector(PositionParameters parameters) {
        this.parameters = parameters;
    }

    /** Measures every unit of a snapshot. */
    public PositionReport detect(EcosystemNetwork network, Parallel parallel) {
        TiedUnits units = TiedUnits.of(network);
        CompressedGraph ties = units.ties();
        BrokerageResult holes = Brokerage.compute(ties, parallel);
        int[] degrees = new int[units.size()];
        Arrays.setAll(degrees, ties::degree);
        return new PositionReport(
                parameters,
                units.byParty(degrees),
                units.byParty(closeness(network, units, parallel)),
                units.byParty(PageRank.compute(ties, parameters.pageRank(), parallel).rank()),
                new BrokerageResult(
                        units.byParty(holes.constraint()), units.byParty(holes.effectiveSize())),
                units.byParty(CoreNumbers.compute(ties)),
                units.byParty(clustering(ties, parallel)));
    }

    /** Of all other units, also those without ties: they are as far away as can be. */
    private double[] closeness(EcosystemNetwork network, TiedUnits units, Parallel parallel) {
        double[] closeness = new double[units.size()];
        if (units.size() > parameters.closenessUnits()) {
            Arrays.fill(closeness, Double.NaN);
            return closeness;
        }
        double[] sum = Closeness.compute(units.ties(), ClosenessMeasure.HARMONIC, parallel);
        double others = network.microEnterprises() - 1.0;
        Arrays.setAll(closeness, unit -> sum[unit] / others);
        return closeness;
    }

    private static double[] clustering(CompressedGraph ties, Parallel parallel) {
        double[] clustering = Triangles.compute(ties, parallel).localClustering();
        Arrays.setAll(clustering, unit -> ties.degree(unit) < 2 ? Double.NaN : clustering[unit]);
        return clustering;
    }
}
