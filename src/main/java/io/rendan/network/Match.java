package io.rendan.network;

import java.util.Comparator;

/**
 * A need of one party that another offers with spare capacity.
 *
 * @param buyer party index
 * @param supplier party index
 * @param capability capability index
 * @param annualBudget of the need, NaN if not known
 * @param unmetBudget what the buyer does not spend yet, a year, NaN if not known
 * @param unitPrice price of one request, NaN if not known
 * @param spareCapacity requests a month, NaN if not known
 * @param value {@code min(unmetBudget, spareCapacity × unitPrice × 12)}, NaN if not known
 */
public record Match(
        int buyer,
        int supplier,
        int capability,
        double annualBudget,
        double unmetBudget,
        double unitPrice,
        double spareCapacity,
        double value) {

    static final Comparator<Match> MOST_VALUABLE_FIRST =
            Comparator.comparingDouble((Match match) -> Unknown.orElse(match.value, 0))
                    .reversed()
                    .thenComparingInt(Match::buyer)
                    .thenComparingInt(Match::capability);
}
