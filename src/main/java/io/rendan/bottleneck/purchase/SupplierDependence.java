package io.rendan.bottleneck.purchase;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.flow.Cascade;
import io.rendan.algorithm.flow.CascadeModel;
import io.rendan.bottleneck.purchase.OutsideSupplier.Lean;
import io.rendan.bottleneck.purchase.OutsideSupplier.Replaceability;
import io.rendan.network.DemandBasis;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which partners units could not do without. Methods, section 10: a partner counts where it costs
 * at least a hundredth of the demand, or where at least three units spend a quarter of what they
 * pay on it, and nobody else supplied that capability in the window. Needs contracts alone. One
 * cascade a partner; O(contracts) beside it.
 */
public final class SupplierDependence {

    /** Units that must lean on a partner where little demand hangs on it. */
    static final int FEWEST_UNITS = 3;

    private final EcosystemNetwork network;
    private final Purchases purchases;
    private final double leastShare;
    private final int[] suppliersOf;
    private final boolean[] sole;

    private SupplierDependence(EcosystemNetwork network, Purchases purchases, double leastShare) {
        this.network = network;
        this.purchases = purchases;
        this.leastShare = leastShare;
        this.suppliersOf = suppliersOfCapabilities();
        this.sole = sole();
    }

    /**
     * Those that units depend on, the most demand first; ties by id.
     *
     * @param leastShare of the demand that makes a partner count by itself
     */
    public static OutsideSuppliers of(
            EcosystemNetwork network, Purchases purchases, double leastShare, Parallel parallel) {
        return new SupplierDependence(network, purchases, leastShare).found(parallel);
    }

    /** By capability: how many different parties were paid for it in the window. */
    private int[] suppliersOfCapabilities() {
        int[][] pairs =
                IntStream.range(0, purchases.lines())
                        .filter(line -> purchases.capabilities()[line] >= 0)
                        .boxed()
                        .flatMap(
                                line ->
                                        purchases
                                                .sharesOf(line)
                                                .mapToObj(
                                                        share ->
                                                                new int[] {
                                                                    purchases.capabilities()[line],
                                                                    purchases.suppliers()[share]
                                                                }))
                        .sorted(Arrays::compare)
                        .toArray(int[][]::new);
        int[] suppliers = new int[network.capabilities().size()];
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || !Arrays.equals(pairs[i], pairs[i - 1])) {
                suppliers[pairs[i][0]]++;
            }
        }
        return suppliers;
    }

    private boolean isReplaceable(int capability) {
        return capability >= 0 && suppliersOf[capability] > 1;
    }

    private OutsideSuppliers found(Parallel parallel) {
        List<List<Lean>> leaning = leaning();
        double[] lost =
                Cascade.prepare(model()).compute(network.supply().userRevenue(), parallel).risk();
        List<OutsideSupplier> found = new ArrayList<>();
        int worst = -1;
        double worstDemand = 0;
        for (int party = 0; party < lost.length; party++) {
            if (isOutside(party)) {
                OutsideSupplier supplier = supplier(party, leaning.get(party), lost[party]);
                if (worst < 0 || supplier.demandAtRisk() > worstDemand) {
                    worst = party;
                    worstDemand = supplier.demandAtRisk();
                }
                if (isFinding(supplier)) {
                    found.add(supplier);
                }
            }
        }
        found.sort(
                Comparator.comparingDouble(OutsideSupplier::demandAtRisk)
                        .reversed()
                        .thenComparingInt(OutsideSupplier::party));
        return new OutsideSuppliers(found, worst, worstDemand);
    }

    private boolean isOutside(int party) {
        return !network.parties().isMicroEnterprise(party)
                && !network.parties().isUserSegment(party)
                && network.supply().payments().degree(party) > 0;
    }

    private boolean isFinding(OutsideSupplier supplier) {
        double demand = network.supply().totalUserRevenue();
        boolean costly = demand > 0 && supplier.demandAtRisk() >= leastShare * demand;
        return costly || supplier.leaning().size() >= FEWEST_UNITS;
    }

    private OutsideSupplier supplier(int party, List<Lean> leaning, double lostByOthers) {
        boolean ofBuyers = network.supply().demand() == DemandBasis.FINAL_BUYERS;
        double direct =
                ofBuyers
                        ? leaning.stream()
                                .filter(lean -> isFinalBuyer(lean.unit()))
                                .mapToDouble(Lean::paid)
                                .sum()
                        : 0;
        boolean known = sole[party];
        boolean alone = !leaning.isEmpty() && leaning.stream().allMatch(lean -> lean.share() == 1);
        return new OutsideSupplier(
                party,
                leaning,
                lostByOthers + direct,
                network.supply().payments().strength(party),
                known ? Replaceability.NOBODY_ELSE : Replaceability.NOT_KNOWN,
                known || alone);
    }

    private boolean isFinalBuyer(int party) {
        return network.supply().payments().degree(party) == 0;
    }

    /** By party: whether it alone supplied some capability in the window. */
    private boolean[] sole() {
        boolean[] alone = new boolean[network.parties().size()];
        IntStream.range(0, purchases.lines())
                .filter(line -> purchases.capabilities()[line] >= 0)
                .filter(line -> !isReplaceable(purchases.capabilities()[line]))
                .flatMap(purchases::sharesOf)
                .forEach(share -> alone[purchases.suppliers()[share]] = true);
        return alone;
    }

    /** By partner: the units that spend a quarter on what nobody else supplies. */
    private List<List<Lean>> leaning() {
        List<List<Lean>> leaning = new ArrayList<>();
        for (int party = 0; party < network.parties().size(); party++) {
            leaning.add(new ArrayList<>());
        }
        for (int buyer = 0; buyer < network.parties().size(); buyer++) {
            if (network.parties().isMicroEnterprise(buyer)) {
                addLeaning(buyer, leaning);
            }
        }
        leaning.forEach(
                units ->
                        units.sort(
                                Comparator.comparingDouble(Lean::share)
                                        .reversed()
                                        .thenComparingInt(Lean::unit)));
        return leaning;
    }

    private void addLeaning(int buyer, List<List<Lean>> leaning) {
        double outlay = network.supply().outlay()[buyer];
        Map<Integer, Double> paid = new TreeMap<>();
        for (int line = purchases.byBuyer()[buyer]; line < purchases.byBuyer()[buyer + 1]; line++) {
            if (!isReplaceable(purchases.capabilities()[line])) {
                double spend = purchases.spend()[line];
                purchases
                        .sharesOf(line)
                        .filter(share -> isOutside(purchases.suppliers()[share]))
                        .forEach(
                                share ->
                                        paid.merge(
                                                purchases.suppliers()[share],
                                                purchases.shares()[share] * spend,
                                                Double::sum));
            }
        }
        paid.forEach(
                (supplier, amount) -> {
                    double share = Math.min(1, amount / outlay);
                    if (share >= Purchases.ESSENTIAL_SHARE) {
                        leaning.get(supplier).add(new Lean(buyer, amount, share));
                    }
                });
    }

    /** As for units, but partners too can stop, and whoever supplied the same can step in. */
    private CascadeModel model() {
        boolean[] canFail = new boolean[network.parties().size()];
        for (int party = 0; party < canFail.length; party++) {
            canFail[party] = network.parties().isMicroEnterprise(party);
        }
        CascadeModel.Builder model = CascadeModel.over(canFail);
        for (int line = 0; line < purchases.lines(); line++) {
            int buyer = purchases.buyers()[line];
            double replaceable = isReplaceable(purchases.capabilities()[line]) ? 1 : 0;
            if (purchases.essential()[line]) {
                model.essentialGroup(buyer);
            } else {
                model.group(
                        buyer,
                        Math.min(1, purchases.spend()[line] / network.supply().turnover(buyer)));
            }
            purchases
                    .sharesOf(line)
                    .forEach(
                            share ->
                                    model.supplier(
                                            purchases.suppliers()[share],
                                            Math.min(1, purchases.shares()[share]),
                                            replaceable));
        }
        return model.build();
    }
}
