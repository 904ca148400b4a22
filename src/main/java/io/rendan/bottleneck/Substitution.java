package io.rendan.bottleneck;

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
 */
record Substitution(Services services, double[] spare, double[] spareByCapability, int[] ranked) {

    static Substitution of(Services services) {
        double[] spare = new double[services.size()];
        double[] byCapability = new double[services.capabilityCount()];
        for (int service = 0; service < spare.length; service++) {
            spare[service] = services.spare(service);
            byCapability[services.capabilities()[service]] += spare[service];
        }
        return new Substitution(services, spare, byCapability, ranked(services, spare));
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

    /**
     * Share of the service's work that others could take over, {@code r_ic}: 0 where its requests
     * are not known.
     */
    double replaceability(int service) {
        double requests = services.requests()[service];
        double others = spareOfOthers(service);
        if (Double.isNaN(requests) || others == 0) {
            return 0;
        }
        return requests <= others ? 1 : others / requests;
    }

    /**
     * Share of a party's whole work, in requests, that others could take over; NaN where none of
     * its requests are known or it has none.
     */
    double coverage(int party) {
        double work = 0;
        double covered = 0;
        for (int service : services.ofParty(party).toArray()) {
            double requests = services.requests()[service];
            if (requests > 0) {
                work += requests;
                covered += Math.min(requests, spareOfOthers(service));
            }
        }
        return work == 0 ? Double.NaN : covered / work;
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
        return offerers(services.capabilities()[service])
                .filter(other -> other != service)
                .limit(1)
                .anyMatch(other -> spare[other] > 0 && spare[other] >= requests);
    }
}
