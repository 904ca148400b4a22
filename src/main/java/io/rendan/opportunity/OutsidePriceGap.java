package io.rendan.opportunity;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Unknown;
import io.rendan.network.Window;

import java.util.Optional;

/**
 * What a buyer pays a partner outside for a capability today, beside what the ecosystem's own
 * supplier asks.
 *
 * @param contract index of the outside contract
 * @param ownSupplier party index
 * @param outsideUnitPrice paid in the window / requests in the window
 * @param unitPrice of the own supplier
 * @param outsideSpend paid in the window
 */
record OutsidePriceGap(
        int contract,
        int ownSupplier,
        double outsideUnitPrice,
        double unitPrice,
        double outsideSpend) {

    /** Share of today's price that would be saved; negative where the own supplier is dearer. */
    double share() {
        return (outsideUnitPrice - unitPrice) / outsideUnitPrice;
    }

    /** What the buyer would save a year if all it buys outside came from the own supplier. */
    double annualSaving() {
        return share() * outsideSpend;
    }

    /**
     * The gap that would save the pair most; empty where neither buys outside what the other
     * offers, or where a price is not known. O(contracts).
     */
    static Optional<OutsidePriceGap> between(EcosystemNetwork network, int a, int b) {
        Contracts contracts = network.contracts();
        Optional<OutsidePriceGap> best = Optional.empty();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int buyer = contracts.buyer(contract);
            if ((buyer == a || buyer == b) && isOutside(network, contract)) {
                Optional<OutsidePriceGap> gap = of(network, contract, buyer == a ? b : a);
                boolean better =
                        gap.isPresent()
                                && (best.isEmpty()
                                        || gap.get().annualSaving() > best.get().annualSaving());
                best = better ? gap : best;
            }
        }
        return best;
    }

    private static Optional<OutsidePriceGap> of(EcosystemNetwork network, int contract, int own) {
        Contracts contracts = network.contracts();
        int capability = contracts.capability(contract);
        int offer = capability < 0 ? -1 : network.offers().find(own, capability);
        double requests = requests(contracts, contract);
        double paid = contracts.paid(contract);
        if (offer < 0 || !(requests > 0 && paid > 0)) {
            return Optional.empty();
        }
        double unitPrice = network.offers().unitPrice(offer);
        return Double.isNaN(unitPrice) || contracts.supplier(contract) == own
                ? Optional.empty()
                : Optional.of(new OutsidePriceGap(contract, own, paid / requests, unitPrice, paid));
    }

    private static boolean isOutside(EcosystemNetwork network, int contract) {
        return network.isActive(contract)
                && !network.parties().isMicroEnterprise(network.contracts().supplier(contract));
    }

    private static double requests(Contracts contracts, int contract) {
        double sum = 0;
        for (int month = 0; month < Window.MONTHS; month++) {
            double requests = contracts.months().requests(contract, month);
            sum += Unknown.orElse(requests, 0);
        }
        return sum;
    }
}
