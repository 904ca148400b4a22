package io.rendan.bottleneck;

import io.rendan.bottleneck.load.StatedCapacities;
import io.rendan.network.CompleteMonths;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Offers;
import io.rendan.network.ServedCapabilities;
import io.rendan.network.SettledMonths;
import io.rendan.network.Window;

import java.util.Arrays;

/** Collects offers and the requests of contracts into {@link Services}. */
final class ServiceTable {

    private final EcosystemNetwork network;
    private final CompleteMonths months;
    private final ServedCapabilities served;
    private final long[] keys;
    private final double[] requests;
    private final boolean[] contracted;
    private int leftOut;

    private ServiceTable(EcosystemNetwork network) {
        this.network = network;
        this.months = new CompleteMonths(network.window());
        this.served = ServedCapabilities.of(network);
        this.keys = keys();
        this.requests = new double[keys.length * Window.MONTHS];
        this.contracted = new boolean[keys.length];
        Arrays.fill(requests, Double.NaN);
    }

    /** O((offers + contracts) log) time. */
    static Services of(EcosystemNetwork network) {
        ServiceTable table = new ServiceTable(network);
        table.addContracts();
        return table.build();
    }

    private static long key(int party, int capability) {
        return ((long) party << 32) | capability;
    }

    private long[] keys() {
        Offers offers = network.offers();
        Contracts contracts = network.contracts();
        long[] all = new long[offers.size() + contracts.size()];
        int size = 0;
        for (int offer = 0; offer < offers.size(); offer++) {
            all[size++] = key(offers.party(offer), offers.capability(offer));
        }
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (contracts.capability(contract) >= 0) {
                all[size++] = key(contracts.supplier(contract), contracts.capability(contract));
            }
        }
        return Arrays.stream(all, 0, size).sorted().distinct().toArray();
    }

    private void addContracts() {
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            int service = serviceOf(contract);
            if (service >= 0) {
                addRequests(contract, service);
                contracted[service] |= isNamedAndRecent(contract);
            } else if (reportsRequests(contract)) {
                leftOut++;
            }
        }
    }

    /** The service that the contract is about, else -1. */
    private int serviceOf(int contract) {
        int capability = served.of(contract);
        return capability < 0
                ? -1
                : Arrays.binarySearch(
                        keys, key(network.contracts().supplier(contract), capability));
    }

    private void addRequests(int contract, int service) {
        for (int month = 0; month < Window.MONTHS; month++) {
            double reported = network.contracts().months().requests(contract, month);
            if (!Double.isNaN(reported)) {
                int cell = service * Window.MONTHS + month;
                requests[cell] =
                        Double.isNaN(requests[cell]) ? reported : requests[cell] + reported;
            }
        }
    }

    private boolean reportsRequests(int contract) {
        SettledMonths settled = network.contracts().months();
        return months.firstReported(month -> settled.requests(contract, month)) >= 0;
    }

    private boolean isNamedAndRecent(int contract) {
        Contracts contracts = network.contracts();
        long from = months.recentFrom().atDay(1).toEpochDay();
        return contracts.capability(contract) >= 0
                && contracts.endDay(contract) >= from
                && contracts.startDay(contract) <= months.recentTo().atEndOfMonth().toEpochDay();
    }

    private Services build() {
        int size = keys.length;
        int[] parties = Arrays.stream(keys).mapToInt(key -> (int) (key >> 32)).toArray();
        int[] capabilities = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
        double[] capacities = new double[size];
        double[] cvs = new double[size];
        for (int service = 0; service < size; service++) {
            int offer = network.offers().find(parties[service], capabilities[service]);
            capacities[service] = offer < 0 ? Double.NaN : network.offers().monthlyCapacity(offer);
            cvs[service] = offer < 0 ? Double.NaN : network.offers().serviceTimeCv(offer);
        }
        CapacityBasis[] bases = bases(capacities);
        int[] byCapability = starts(capabilities, network.capabilities().size());
        return new Services(
                starts(parties, network.parties().size()),
                parties,
                capabilities,
                byCapability,
                order(capabilities, byCapability),
                new Services.Load(capacities, cvs, requests, recentRequests(), months, bases),
                leftOut);
    }

    /** How capacities are known; those that are mere peaks are forgotten. */
    private CapacityBasis[] bases(double[] capacities) {
        boolean peaks = StatedCapacities.arePeaks(capacities, requests);
        CapacityBasis[] bases = new CapacityBasis[capacities.length];
        for (int service = 0; service < bases.length; service++) {
            boolean known = !Double.isNaN(capacities[service]);
            bases[service] = peaks ? CapacityBasis.PEAK : CapacityBasis.STATED;
            bases[service] = known ? bases[service] : CapacityBasis.UNKNOWN;
            capacities[service] = peaks ? Double.NaN : capacities[service];
        }
        return bases;
    }

    private double[] recentRequests() {
        double[] recent = new double[keys.length];
        for (int service = 0; service < recent.length; service++) {
            int cells = service * Window.MONTHS;
            double mean = months.recentMean(month -> requests[cells + month]);
            recent[service] = Double.isNaN(mean) && !contracted[service] ? 0 : mean;
        }
        return recent;
    }

    private static int[] starts(int[] groupOf, int groups) {
        int[] starts = new int[groups + 1];
        for (int group : groupOf) {
            starts[group + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private static int[] order(int[] groupOf, int[] starts) {
        int[] next = starts.clone();
        int[] order = new int[groupOf.length];
        for (int row = 0; row < groupOf.length; row++) {
            order[next[groupOf[row]]++] = row;
        }
        return order;
    }
}
