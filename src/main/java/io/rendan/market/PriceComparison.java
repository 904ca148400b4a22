package io.rendan.market;

import io.rendan.network.ContractKind;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.PartyKind;
import io.rendan.network.SettledMonths;
import io.rendan.network.Window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares inside prices with those outside, capability by capability. Methods, section 5. */
final class PriceComparison {

    private final EcosystemNetwork network;
    private final Contracts contracts;
    private final int fewest;
    private final double[] prices;
    private final double[] requests;

    private PriceComparison(EcosystemNetwork network, int fewest) {
        this.network = network;
        this.contracts = network.contracts();
        this.fewest = fewest;
        this.prices = new double[contracts.size()];
        this.requests = new double[contracts.size()];
        for (int contract = 0; contract < prices.length; contract++) {
            price(contract);
        }
    }

    /**
     * Gaps of all capabilities that can be compared, those that cost the inside most first.
     *
     * @param fewest outside contracts that make a comparison
     */
    static List<PriceGap> of(EcosystemNetwork network, int fewest) {
        return new PriceComparison(network, fewest).gaps();
    }

    /** Price a request where requests are known, a year where not; NaN where neither is. */
    private void price(int contract) {
        SettledMonths months = contracts.months();
        double paid = 0;
        double served = 0;
        boolean known = false;
        for (int month = 0; month < Window.MONTHS; month++) {
            double amount = months.amount(contract, month);
            double count = months.requests(contract, month);
            if (!Double.isNaN(amount) && !Double.isNaN(count)) {
                paid += amount;
                served += count;
                known = true;
            }
        }
        requests[contract] = known ? served : Double.NaN;
        prices[contract] = contracts.annualValues()[contract];
        if (known) {
            prices[contract] = served > 0 ? paid / served : Double.NaN;
        }
    }

    private List<PriceGap> gaps() {
        int capabilities = network.capabilities().size();
        List<List<Integer>> byCapability = new ArrayList<>();
        for (int capability = 0; capability < capabilities; capability++) {
            byCapability.add(new ArrayList<>());
        }
        for (int contract = 0; contract < prices.length; contract++) {
            boolean compared = isOutside(contract) || isInside(contract);
            if (compared && contracts.capabilities()[contract] >= 0 && prices[contract] > 0) {
                byCapability.get(contracts.capabilities()[contract]).add(contract);
            }
        }
        List<PriceGap> gaps = new ArrayList<>();
        for (int capability = 0; capability < capabilities; capability++) {
            add(gaps, capability, byCapability.get(capability), true);
            add(gaps, capability, byCapability.get(capability), false);
        }
        gaps.sort(
                Comparator.comparingDouble(PriceGap::savingIfMatched)
                        .reversed()
                        .thenComparingInt(PriceGap::capability));
        return gaps;
    }

    private boolean isOutside(int contract) {
        long windowStart = network.day() - Window.DAYS + 1;
        return contracts.kinds()[contract] == ContractKind.EXTERNAL
                && network.parties().kinds()[contracts.suppliers()[contract]] == PartyKind.PARTNER
                && contracts.startDays()[contract] <= network.day()
                && contracts.endDays()[contract] >= windowStart;
    }

    private boolean isInside(int contract) {
        return MarketRule.INSIDE.contains(contracts.kinds()[contract])
                && network.isActive(contract);
    }

    private void add(
            List<PriceGap> gaps, int capability, List<Integer> compared, boolean perRequest) {
        List<Integer> alike =
                compared.stream().filter(c -> Double.isNaN(requests[c]) != perRequest).toList();
        double[] outside = sorted(alike.stream().filter(this::isOutside).toList());
        List<Integer> inside = alike.stream().filter(this::isInside).toList();
        if (outside.length < fewest || inside.isEmpty()) {
            return;
        }
        double median = quantile(outside, 0.5);
        List<Integer> above = inside.stream().filter(c -> prices[c] > median).toList();
        gaps.add(
                new PriceGap(
                        capability,
                        perRequest,
                        PriceGap.Prices.of(outside),
                        PriceGap.Prices.of(sorted(inside)),
                        above.size(),
                        above.stream()
                                .mapToDouble(
                                        c -> (prices[c] - median) * (perRequest ? requests[c] : 1))
                                .sum(),
                        inside.stream().mapToDouble(this::savingOutside).sum()));
    }

    private double savingOutside(int contract) {
        double saving = contracts.annualValues()[contract] - contracts.outsideOptions()[contract];
        return saving > 0 ? saving : 0;
    }

    private double[] sorted(List<Integer> chosen) {
        return chosen.stream().mapToDouble(contract -> prices[contract]).sorted().toArray();
    }

    /** Interpolated between neighbours, as {@code percentileCont} of Cypher. */
    static double quantile(double[] ascending, double share) {
        if (ascending.length == 0) {
            return Double.NaN;
        }
        double place = share * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
