package io.rendan.bottleneck;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who could step in for whom, by spare capacity. Methods, section 3.
 *
 * @param services what parties do
 * @param spare requests a month each service could still take, 0 where not known
 * @param spareByCapability the same, summed a capability
 */
record Substitution(Services services, double[] spare, double[] spareByCapability) {

    static Substitution of(Services services) {
        double[] spare = new double[services.size()];
        double[] byCapability = new double[services.byCapability().length - 1];
        for (int service = 0; service < spare.length; service++) {
            spare[service] = services.spare(service);
            byCapability[services.capabilities()[service]] += spare[service];
        }
        return new Substitution(services, spare, byCapability);
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
        for (int service = services.byParty()[party];
                service < services.byParty()[party + 1];
                service++) {
            double requests = services.requests()[service];
            if (requests > 0) {
                work += requests;
                covered += Math.min(requests, spareOfOthers(service));
            }
        }
        return work == 0 ? Double.NaN : covered / work;
    }

    /** Services of others for the same capability that have spare capacity, largest first. */
    List<Integer> substitutes(int service) {
        int capability = services.capabilities()[service];
        return IntStream.range(
                        services.byCapability()[capability],
                        services.byCapability()[capability + 1])
                .map(place -> services.order()[place])
                .filter(other -> other != service && spare[other] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> -spare[other]))
                .toList();
    }

    /** Whether one single other offerer could take this many requests more. */
    boolean anyoneElseCanTake(int service, double requests) {
        int capability = services.capabilities()[service];
        for (int place = services.byCapability()[capability];
                place < services.byCapability()[capability + 1];
                place++) {
            int other = services.order()[place];
            if (other != service && spare[other] > 0 && spare[other] >= requests) {
                return true;
            }
        }
        return false;
    }
}
