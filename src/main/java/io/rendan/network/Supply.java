package io.rendan.network;

import io.rendan.algorithm.graph.CompressedGraph;

/**
 * Who supplies whom, in money paid over the window; nodes are party indices. Methods, section 0.
 *
 * <p>Where nothing is sold to users, final buyers stand for them: what parties pay that buy and
 * sell nothing counts as {@code sales} and {@code userRevenue}, and stays among {@code payments}
 * and in {@code income} as what it is. Methods, section 10.
 *
 * @param demand whose money {@code sales} and {@code userRevenue} are
 * @param payments directed, supplier to buyer, what the buyer paid; without SALES, parallel
 *     contracts added up, nothing where nothing was paid
 * @param sales directed, seller to user segment or final buyer, what that one paid
 * @param userRevenue one entry a party: its sales to all of these
 * @param income one entry a party: contract income, user revenue and other income
 * @param outlay one entry a party: what it paid to suppliers
 * @param otherIncome one entry a party: statement revenue above contract income, at least 0
 */
public record Supply(
        DemandBasis demand,
        CompressedGraph payments,
        CompressedGraph sales,
        double[] userRevenue,
        double[] income,
        double[] outlay,
        double[] otherIncome) {

    /** What users pay in the whole ecosystem; where they pay nothing, what final buyers pay. */
    public double totalUserRevenue() {
        double sum = 0;
        for (double revenue : userRevenue) {
            sum += revenue;
        }
        return sum;
    }

    /** {@code max(income, outlay)} of a party, the base of its cost shares. Methods, section 1. */
    public double turnover(int party) {
        return Math.max(income[party], outlay[party]);
    }
}
