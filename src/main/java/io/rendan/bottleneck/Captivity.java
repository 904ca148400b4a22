package io.rendan.bottleneck;

import io.rendan.bottleneck.purchase.Purchases;
import io.rendan.network.CompleteMonths;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.OnlySources;
import io.rendan.network.SettledMonths;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who buys from whom today, and who has nowhere else to go. Methods, section 3.
 *
 * @param buyers for each party, those with a contract in force that it supplies, ascending; user
 *     segments are not among them
 * @param captives those of them for whom it is the only source, see {@link OnlySources}, of an
 *     essential capability and no other offerer has spare capacity for what they ask
 */
record Captivity(List<List<Integer>> buyers, List<List<Integer>> captives) {

    /** O(contracts log contracts) time, and for each sole supply a look at all other offerers. */
    static Captivity of(EcosystemNetwork network, Purchases purchases, Substitution substitution) {
        return new Search(network, purchases, substitution).run();
    }

    private record Search(
            EcosystemNetwork network, Purchases purchases, Substitution substitution) {

        Captivity run() {
            int size = network.parties().size();
            List<TreeSet<Integer>> buyers =
                    IntStream.range(0, size).mapToObj(party -> new TreeSet<Integer>()).toList();
            List<TreeSet<Integer>> captives =
                    IntStream.range(0, size).mapToObj(party -> new TreeSet<Integer>()).toList();
            int[] rows = contractsInForce();
            OnlySources sources = OnlySources.of(network);
            for (int from = 0, to; from < rows.length; from = to) {
                to = endOfInput(rows, from);
                for (int row = from; row < to; row++) {
                    buyers.get(supplier(rows[row])).add(buyer(rows[row]));
                }
                if (sources.isOnlySource(rows[from]) && isCaptive(rows, from, to)) {
                    captives.get(supplier(rows[from])).add(buyer(rows[from]));
                }
            }
            return new Captivity(frozen(buyers), frozen(captives));
        }

        private static List<List<Integer>> frozen(List<TreeSet<Integer>> sets) {
            return sets.stream().map(List::copyOf).toList();
        }

        private int supplier(int contract) {
            return network.contracts().supplier(contract);
        }

        private int buyer(int contract) {
            return network.contracts().buyer(contract);
        }

        private int capability(int contract) {
            return network.contracts().capability(contract);
        }

        private int[] contractsInForce() {
            Contracts contracts = network.contracts();
            return IntStream.range(0, contracts.size())
                    .filter(row -> !contracts.isSale(row) && network.isActive(row))
                    .filter(row -> supplier(row) != buyer(row))
                    .boxed()
                    .sorted(
                            Comparator.comparingInt(this::buyer)
                                    .thenComparingInt(this::capability)
                                    .thenComparingInt(this::supplier))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** First row after the contracts of one buyer for one capability. */
        private int endOfInput(int[] rows, int from) {
            int to = from + 1;
            while (to < rows.length
                    && buyer(rows[to]) == buyer(rows[from])
                    && capability(rows[to]) == capability(rows[from])
                    && (capability(rows[from]) >= 0
                            || supplier(rows[to]) == supplier(rows[from]))) {
                to++;
            }
            return to;
        }

        private boolean isCaptive(int[] rows, int from, int to) {
            int capability = capability(rows[from]);
            int supplier = supplier(rows[from]);
            int buyer = buyer(rows[from]);
            double spend = purchases.spend(buyer, capability, supplier);
            if (!Purchases.isEssential(network, buyer, capability, spend)) {
                return false;
            }
            Services services = substitution.services();
            int service = capability < 0 ? -1 : services.find(supplier, capability);
            return service < 0 || !substitution.anyoneElseCanTake(service, asked(rows, from, to));
        }

        /** Requests a month over these contracts, as far as they report any. */
        private double asked(int[] rows, int from, int to) {
            SettledMonths settled = network.contracts().months();
            CompleteMonths months = substitution.services().months();
            return Arrays.stream(rows, from, to)
                    .mapToDouble(row -> months.recentMean(month -> settled.requests(row, month)))
                    .filter(Double::isFinite)
                    .sum();
        }
    }
}
