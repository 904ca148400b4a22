package io.rendan.network;

import io.rendan.algorithm.graph.CompressedGraph;

/**
 * Who supplies whom, in money paid over the window; nodes are party indices. Methods, section 0.
 *
 * @param payments directed, supplier to buyer, what the buyer paid; without SALES, parallel
 *     contracts added up, nothing where nothing was paid
 * @param sales directed, seller to user segment, what the segment paid
 * @param userRevenue one entry a party: its sales to all segments
 * @param income one entry a party: contract income, user revenue and other income
 * @param outlay one entry a party: what it paid to suppliers
 * @param otherIncome one entry a party: statement revenue above contract income, at least 0
 */
public record Supply(
        CompressedGraph payments,
        CompressedGraph sales,
        double[] userRevenue,
        double[] income,
        double[] outlay,
        double[] otherIncome) {

    /** User revenue of the whole ecosystem: SALES only. */
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
