package io.rendan.bottleneck;

import io.rendan.bottleneck.load.Arrivals;
import io.rendan.bottleneck.load.Queue;
import io.rendan.network.CompleteMonths;
import io.rendan.network.Window;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each party does: one service a party and capability that it offers or is contracted for,
 * ordered by party, then capability.
 *
 * @param byParty services of party p are {@code byParty[p] .. byParty[p + 1])}
 * @param parties party of each service
 * @param capabilities capability of each service
 * @param byCapability services of capability k are {@code order[byCapability[k] .. byCapability[k +
 *     1])}
 * @param order services sorted by capability, then party
 * @param load what is asked of each service, and what it can serve
 * @param contractsLeftOut contracts without capability whose requests could belong to several
 *     services, or to none
 */
record Services(
        int[] byParty,
        int[] parties,
        int[] capabilities,
        int[] byCapability,
        int[] order,
        Load load,
        int contractsLeftOut) {

    /**
     * What is asked of each service, and what it can serve; one entry a service.
     *
     * @param capacities requests a month it can serve, NaN if not known or not offered
     * @param serviceTimeCvs coefficient of variation of the service time, NaN if not known
     * @param monthlyRequests twelve entries a service, NaN where no contract reports any
     * @param requests a month: mean of the last three complete months; 0 for a service that nobody
     *     has contracted, NaN where contracts are in force and none reports requests
     * @param months which of the twelve months count
     * @param bases how each capacity is known; {@code capacities} has those alone that are stated
     *     and no mere peaks
     */
    record Load(
            double[] capacities,
            double[] serviceTimeCvs,
            double[] monthlyRequests,
            double[] requests,
            CompleteMonths months,
            CapacityBasis[] bases) {}

    double[] capacities() {
        return load.capacities;
    }

    /** How it is known what the party could serve: stated for one service at least, or not. */
    CapacityBasis basis(int party) {
        return ofParty(party)
                .mapToObj(service -> load.bases[service])
                .min(Comparator.naturalOrder())
                .orElse(CapacityBasis.UNKNOWN);
    }

    double[] requests() {
        return load.requests;
    }

    CompleteMonths months() {
        return load.months;
    }

    int size() {
        return parties.length;
    }

    int capabilityCount() {
        return byCapability.length - 1;
    }

    /** The party's services, by capability. */
    IntStream ofParty(int party) {
        return IntStream.range(byParty[party], byParty[party + 1]);
    }

    /** Where the capability's services stand in {@link #order()}, and in any other such order. */
    IntStream placesOf(int capability) {
        return IntStream.range(byCapability[capability], byCapability[capability + 1]);
    }

    /** The party's service for the capability, or -1; O(log of the party's services). */
    int find(int party, int capability) {
        int found =
                Arrays.binarySearch(capabilities, byParty[party], byParty[party + 1], capability);
        return Math.max(found, -1);
    }

    /** Requests of the complete months from the first report on, oldest first. */
    double[] history(int service) {
        return load.months.history(month -> load.monthlyRequests[service * Window.MONTHS + month]);
    }

    /** The same with their months. */
    List<MonthlyLoad> monthlyLoads(int service) {
        double[] history = history(service);
        YearMonth first = load.months.recentTo().minusMonths(history.length - 1L);
        double capacity = load.capacities[service] > 0 ? load.capacities[service] : Double.NaN;
        return IntStream.range(0, history.length)
                .mapToObj(
                        month ->
                                new MonthlyLoad(
                                        first.plusMonths(month),
                                        history[month],
                                        history[month] / capacity))
                .toList();
    }

    /** How unevenly the service's requests arrive. */
    Arrivals arrivals(int service) {
        return Arrivals.of(history(service));
    }

    /** The queue in front of the service. */
    Queue queue(int service) {
        return new Queue(
                load.requests[service],
                load.capacities[service],
                arrivals(service).variability(),
                load.serviceTimeCvs[service]);
    }

    /** Share of the service's capacity in use, see {@link Queue#utilisation()}. */
    double utilisation(int service) {
        return new Queue(load.requests[service], load.capacities[service], 1, 1).utilisation();
    }

    /** Capacity not in use, requests a month; 0 where not known. */
    double spare(int service) {
        double spare = load.capacities[service] - load.requests[service];
        return spare > 0 ? spare : 0;
    }
}
