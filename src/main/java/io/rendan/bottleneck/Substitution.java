package io.rendan.bottleneck;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who could step in for whom, by spare capacity. Methods, section 3.
 *
 * @param services what parties do
 * @param spare requests a month each service could still take, 0 where not known
 * @param spareByCapability the same, summed a capability
 * @param ranked services by capability, those with most spare capacity first within each
 * @param unlimited whether each service's capacity is not known although it is offered, so that it
 *     may well step in for any other: a risk is not cried out where nobody knows. Methods, section
 *     10
 * @param unlimitedByCapability how many of these each capability has
 */
record Substitution(
        Services services,
        double[] spare,
        double[] spareByCapability,
        int[] ranked,
        boolean[] unlimited,
        int[] unlimitedByCapability) {

    /** Of services alone: nobody steps in whose capacity is not known. */
    static Substitution of(Services services) {
        return of(services, new boolean[services.size()]);
    }

    /**
     * Of a snapshot. What parties are known to offer without a capacity counts as unlimited: what
     * they state or, where nobody states any offer, what they were paid for in the window.
     */
    static Substitution of(EcosystemNetwork network, Services services) {
        boolean[] unlimited = new boolean[services.size()];
        boolean[] supplied = supplied(network, services);
        for (int service = 0; service < unlimited.length; service++) {
            int party = services.parties()[service];
            int capability = services.capabilities()[service];
            unlimited[service] =
                    Double.isNaN(services.capacities()[service])
                            && (supplied[service] || network.offers().find(party, capability) >= 0);
        }
        return of(services, unlimited);
    }

    /** Which services were paid for in the window, where nobody states any offer; else none. */
    private static boolean[] supplied(EcosystemNetwork network, Services services) {
        boolean[] supplied = new boolean[services.size()];
        if (network.offers().size() > 0) {
            return supplied;
        }
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int capability = contracts.capability(contract);
            if (capability >= 0 && contracts.paid(contract) > 0) {
                supplied[services.find(contracts.supplier(contract), capability)] = true;
            }
        }
        return supplied;
    }

    private static Substitution of(Services services, boolean[] unlimited) {
        int[] unlimitedByCapability = new int[services.capabilityCount()];
        for (int service = 0; service < unlimited.length; service++) {
            unlimitedByCapability[services.capabilities()[service]] += unlimited[service] ? 1 : 0;
        }
        double[] spare = new double[services.size()];
        double[] byCapability = new double[services.capabilityCount()];
        for (int service = 0; service < spare.length; service++) {
            spare[service] = services.spare(service);
            byCapability[services.capabilities()[service]] += spare[service];
        }
        return new Substitution(
                services,
                spare,
                byCapability,
                ranked(services, spare),
                unlimited,
                unlimitedByCapability);
    }

    private static int[] ranked(Services services, double[] spare) {
        return Arrays.stream(services.order())
                .boxed()
                .sorted(
                        Comparator.comparingInt((Integer row) -> services.capabilities()[row])
                                .thenComparingDouble(row -> -spare[row])
                                .thenComparingInt(row -> services.parties()[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Spare capacity of everyone else who offers the service's capability. */
    double spareOfOthers(int service) {
        double others = spareByCapability[services.capabilities()[service]] - spare[service];
        return Math.max(0, others);
    }

    /** Whether anybody offers anything whose capacity is not known. */
    boolean isAnyUnlimited() {
        return Arrays.stream(unlimitedByCapability).anyMatch(count -> count > 0);
    }

    /** Whether somebody else offers the capability, and nobody knows how much of it. */
    boolean mayOthersStepIn(int service) {
        int others = unlimitedByCapability[services.capabilities()[service]];
        return others > (unlimited[service] ? 1 : 0);
    }

    /**
     * Share of the service's work that others could take over, {@code r_ic}: 1 where somebody
     * offers it whose capacity is not known; else 0 where its requests are not known.
     */
    double replaceability(int service) {
        if (mayOthersStepIn(service)) {
            return 1;
        }
        double requests = services.requests()[service];
        double others = spareOfOthers(service);
        if (Double.isNaN(requests) || others == 0) {
            return 0;
        }
        return requests <= others ? 1 : others / requests;
    }

    /**
     * Share of a party's whole work, in requests, that others could take over; where none of its
     * requests are known, 1 if others may step in for all that it does, else NaN.
     */
    double coverage(int party) {
        double work = 0;
        double covered = 0;
        boolean all = services.ofParty(party).findAny().isPresent();
        for (int service : services.ofParty(party).toArray()) {
            double requests = services.requests()[service];
            boolean free = mayOthersStepIn(service);
            all &= free;
            if (requests > 0) {
                work += requests;
                covered += free ? requests : Math.min(requests, spareOfOthers(service));
            }
        }
        if (work > 0) {
            return covered / work;
        }
        return all ? 1 : Double.NaN;
    }

    /** Others with spare capacity for the service's capability, largest first. */
    List<Substitute> substitutes(int service, int limit) {
        return offerers(services.capabilities()[service])
                .filter(other -> other != service && spare[other] > 0)
                .limit(limit)
                .mapToObj(this::substitute)
                .toList();
    }

    /** Others with spare capacity for any of the party's capabilities, largest first. */
    List<Substitute> substitutesOfParty(int party, int limit) {
        return services.ofParty(party)
                .boxed()
                .flatMap(service -> substitutes(service, limit).stream())
                .sorted(
                        Comparator.comparingDouble(Substitute::spareCapacity)
                                .reversed()
                                .thenComparingInt(Substitute::party)
                                .thenComparingInt(Substitute::capability))
                .limit(limit)
                .toList();
    }

    private Substitute substitute(int service) {
        return new Substitute(
                services.parties()[service], services.capabilities()[service], spare[service]);
    }

    /** Services of a capability, those with most spare capacity first. */
    private IntStream offerers(int capability) {
        return services.placesOf(capability).map(place -> ranked[place]);
    }

    /** Whether one single other offerer could take this many requests more. */
    boolean anyoneElseCanTake(int service, double requests) {
        return mayOthersStepIn(service)
                || offerers(services.capabilities()[service])
                        .filter(other -> other != service)
                        .limit(1)
                        .anyMatch(other -> spare[other] > 0 && spare[other] >= requests);
    }
}
