package io.rendan.market;

import io.rendan.market.JointPurchase.Purchase;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.PartyKind;
import io.rendan.network.SettledMonths;
import io.rendan.network.Window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what at least three units buy outside, each under contracts of its own: from one supplier,
 * or of one capability from several. Methods, section 10. Needs contracts alone. O(contracts log).
 */
final class JointPurchases {

    static final int FEWEST_BUYERS = 3;

    /** Listed at most of each kind, the largest spend first. */
    static final int LISTED = 25;

    private static final int FEWEST_PRICES = 4;

    private final EcosystemNetwork network;
    private final Contracts contracts;

    private JointPurchases(EcosystemNetwork network) {
        this.network = network;
        this.contracts = network.contracts();
    }

    /** By score, the highest first. */
    static List<JointPurchase> of(EcosystemNetwork network) {
        return new JointPurchases(network).found();
    }

    private List<JointPurchase> found() {
        Map<Integer, List<Integer>> bySupplier = new TreeMap<>();
        Map<Integer, List<Integer>> byCapability = new TreeMap<>();
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (isBoughtOutside(contract)) {
                bySupplier
                        .computeIfAbsent(contracts.supplier(contract), none -> new ArrayList<>())
                        .add(contract);
                if (contracts.capability(contract) >= 0) {
                    byCapability
                            .computeIfAbsent(
                                    contracts.capability(contract), none -> new ArrayList<>())
                            .add(contract);
                }
            }
        }
        List<JointPurchase> suppliers =
                largest(
                        bySupplier.entrySet().stream()
                                .map(one -> purchase(one.getKey(), -1, one.getValue())));
        List<JointPurchase> capabilities =
                largest(
                        byCapability.entrySet().stream()
                                .filter(one -> suppliersOf(one.getValue()) > 1)
                                .map(one -> purchase(-1, one.getKey(), one.getValue())));
        return Stream.concat(scored(suppliers), scored(capabilities))
                .sorted(Comparator.comparingDouble(JointPurchase::score).reversed())
                .toList();
    }

    private boolean isBoughtOutside(int contract) {
        return network.parties().kinds()[contracts.supplier(contract)] == PartyKind.PARTNER
                && network.parties().isMicroEnterprise(contracts.buyer(contract))
                && contracts.paid(contract) > 0;
    }

    private long suppliersOf(List<Integer> rows) {
        return rows.stream().map(contracts::supplier).distinct().count();
    }

    private static List<JointPurchase> largest(Stream<JointPurchase> all) {
        return all.filter(one -> one.buyers().size() >= FEWEST_BUYERS)
                .sorted(Comparator.comparingDouble(JointPurchase::spend).reversed())
                .limit(LISTED)
                .toList();
    }

    private static Stream<JointPurchase> scored(List<JointPurchase> largest) {
        double most = largest.isEmpty() ? 1 : largest.getFirst().spend();
        return largest.stream().map(one -> one.scored(most));
    }

    private JointPurchase purchase(int supplier, int capability, List<Integer> rows) {
        Map<Integer, Purchase> buyers = new TreeMap<>();
        for (int contract : rows) {
            buyers.merge(
                    contracts.buyer(contract),
                    new Purchase(contracts.buyer(contract), 1, contracts.paid(contract)),
                    (one, other) ->
                            new Purchase(
                                    one.unit(),
                                    one.contracts() + other.contracts(),
                                    one.paid() + other.paid()));
        }
        List<Purchase> largestFirst =
                buyers.values().stream()
                        .sorted(
                                Comparator.comparingDouble(Purchase::paid)
                                        .reversed()
                                        .thenComparingInt(Purchase::unit))
                        .toList();
        return new JointPurchase(supplier, capability, largestFirst, saving(rows), 0);
    }

    /** Σ (price − lowest quartile) × requests, over contracts that name the same capability. */
    private double saving(List<Integer> rows) {
        Map<Integer, List<Price>> prices = new TreeMap<>();
        for (int contract : rows) {
            double requests = requests(contract);
            if (contracts.capability(contract) >= 0 && requests > 0) {
                prices.computeIfAbsent(contracts.capability(contract), none -> new ArrayList<>())
                        .add(new Price(contracts.paid(contract) / requests, requests));
            }
        }
        return prices.values().stream()
                .filter(of -> of.size() >= FEWEST_PRICES)
                .mapToDouble(JointPurchases::saving)
                .reduce(Double::sum)
                .orElse(Double.NaN);
    }

    /** A price a request, and how many were served at it. */
    private record Price(double amount, double requests) {

        static double lowerQuartile(List<Price> prices) {
            double[] sorted = prices.stream().mapToDouble(Price::amount).sorted().toArray();
            return sorted[(sorted.length - 1) / 4];
        }
    }

    private static double saving(Iterable<Price> prices) {
        List<Price> all = new ArrayList<>();
        prices.forEach(all::add);
        double quartile = Price.lowerQuartile(all);
        return all.stream()
                .mapToDouble(one -> Math.max(0, one.amount() - quartile) * one.requests())
                .sum();
    }

    private double requests(int contract) {
        SettledMonths months = contracts.months();
        double sum = 0;
        for (int month = 0; month < Window.MONTHS; month++) {
            double requests = months.requests(contract, month);
            if (!Double.isNaN(months.amount(contract, month)) && !Double.isNaN(requests)) {
                sum += requests;
            }
        }
        return sum;
    }
}
