package io.rendan.position;

import io.rendan.algorithm.centrality.BrokerageResult;
import io.rendan.analysis.Report;

/**
 * Where each unit stands. All arrays have one entry a party, NaN or 0 for those without ties, and
 * must not be written to.
 *
 * @param parameters that were used
 * @param ties number of units that it is tied to
 * @param harmonicCloseness mean of 1 / steps to every other unit, 0 for those out of reach; NaN for
 *     all where there are too many units
 * @param pageRank weighted by ties; sums to 1 over the units with ties
 * @param brokerage Burt's constraint and effective size
 * @param coreNumber largest k for which it is in a set of units that have k ties each within the
 *     set
 * @param clustering share of the pairs of units tied to it that are tied themselves; NaN with fewer
 *     than two
 */
public record PositionReport(
        PositionParameters parameters,
        int[] ties,
        double[] harmonicCloseness,
        double[] pageRank,
        BrokerageResult brokerage,
        int[] coreNumber,
        double[] clustering)
        implements Report {}
