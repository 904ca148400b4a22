package io.rendan.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What is still needed and what can still be served. Methods, section 4.
 *
 * <p>{@code unmetBudget} of a need is its annual budget less what the buyer spends on the
 * capability: over contracts in force, what was paid in the window at the pace of a full year.
 * {@code spareCapacity} of an offer is its monthly capacity less the requests a month it serves:
 * over contracts in force, the mean of the last three complete months. A contract without
 * capability counts for its supplier's only offered one; with several or none it is left out.
 *
 * @param unmetBudget one entry a need, never below 0, NaN where the budget is not known
 * @param spareCapacity one entry an offer, requests a month, never below 0, NaN where the capacity
 *     is not known
 */
public record OpenDemand(Needs needs, Offers offers, double[] unmetBudget, double[] spareCapacity) {

    /** A settled contract counts as having run a month at least: settlements come by the month. */
    static final int SHORTEST_DAYS = 30;

    public static OpenDemand of(EcosystemNetwork network) {
        Needs needs = network.needs();
        Offers offers = network.offers();
        double[] unmet = needs.annualBudgets().clone();
        double[] spare = offers.monthlyCapacities().clone();
        Contracts contracts = network.contracts();
        var served = ServedCapabilities.of(network);
        for (int contract = 0; contract < contracts.size(); contract++) {
            int capability = served.of(contract);
            if (capability < 0 || !network.isActive(contract)) {
                continue;
            }
            int need = needs.find(contracts.buyer(contract), capability);
            if (need >= 0) {
                unmet[need] = Math.max(0, unmet[need] - annualSpend(network, contract));
            }
            int offer = offers.find(contracts.supplier(contract), capability);
            if (offer >= 0) {
                spare[offer] = Math.max(0, spare[offer] - monthlyRequests(network, contract));
            }
        }
        return new OpenDemand(needs, offers, unmet, spare);
    }

    /** What was paid in the window, as if the contract had run all year. */
    private static double annualSpend(EcosystemNetwork network, int contract) {
        Contracts contracts = network.contracts();
        double paid = contracts.paid(contract);
        if (paid == 0) {
            return 0;
        }
        if (!contracts.months().has(contract)) {
            return contracts.annualValue(contract);
        }
        int days =
                network.window()
                        .activeDays(contracts.startDay(contract), contracts.endDay(contract));
        return paid * Window.DAYS / Math.max(days, SHORTEST_DAYS);
    }

    /** Mean of the last three complete months; one that was not reported counts 0. */
    private static double monthlyRequests(EcosystemNetwork network, int contract) {
        CompleteMonths months = new CompleteMonths(network.window());
        double sum = 0;
        for (int month = months.firstRecent(); month <= months.last(); month++) {
            sum += Unknown.orElse(network.contracts().months().requests(contract, month), 0);
        }
        return sum / CompleteMonths.RECENT;
    }

    /** Whether the party says what it needs or offers. */
    boolean isStated(int party) {
        return needs.has(party) || offers.has(party);
    }

    /** What a match, or that there is none where both are stated, multiplies the odds by. */
    public double oddsFactor(int a, int b, boolean matched, double ofMatch) {
        if (matched) {
            return ofMatch;
        }
        return isStated(a) && isStated(b) ? 1 / ofMatch : 1;
    }

    /** Whether this need and this offer could still come together; what is not known may. */
    public boolean fits(int need, int offer) {
        return needs.party(need) != offers.party(offer)
                && Unknown.isPositiveOrUnknown(unmetBudget[need])
                && Unknown.isPositiveOrUnknown(spareCapacity[offer]);
    }

    /** {@code min(unmet budget, spare capacity × unit price × 12)}, NaN if a part is not known. */
    public double value(int need, int offer) {
        double capacity = spareCapacity[offer] * offers.unitPrice(offer) * Window.MONTHS;
        return Math.min(unmetBudget[need], capacity);
    }

    /** What one of the two needs and the other can serve, most valuable first. */
    public List<Match> matches(int a, int b) {
        List<Match> matches = new ArrayList<>();
        addMatches(a, b, matches);
        addMatches(b, a, matches);
        matches.sort(Match.MOST_VALUABLE_FIRST);
        return matches;
    }

    private void addMatches(int buyer, int supplier, List<Match> matches) {
        needs.forEachOfParty(
                buyer,
                need -> {
                    int offer = offers.find(supplier, needs.capability(need));
                    if (offer >= 0 && fits(need, offer)) {
                        matches.add(match(need, offer));
                    }
                });
    }

    public Match match(int need, int offer) {
        return new Match(
                needs.party(need),
                offers.party(offer),
                needs.capability(need),
                needs.annualBudget(need),
                unmetBudget[need],
                offers.unitPrice(offer),
                spareCapacity[offer],
                value(need, offer));
    }
}
