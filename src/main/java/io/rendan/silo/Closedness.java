package io.rendan.silo;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Verdict;

/**
 * How closed a group is against chance, and whether that lasts. Numbers that are not known are NaN.
 *
 * @param significance against rewired networks
 * @param qValue after correction for the number of groups of this type that were judged
 * @param verdict what follows
 * @param survivalShare share of repeats in which a silo remains one with a tenth of the ties
 *     dropped
 * @param layer that it was judged on: INTERACTIONS, CONTRACTS or SHARED_SUPPLIERS
 */
public record Closedness(
        Significance significance,
        double qValue,
        Verdict verdict,
        double survivalShare,
        Basis layer) {}
