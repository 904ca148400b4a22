package io.rendan.bottleneck;

import io.rendan.bottleneck.load.Queue;

/**
 * The queue in front of what one party does. Figures are NaN where not known.
 *
 * @param party index
 * @param capability index
 * @param requestsPerMonth mean of the last three complete months
 * @param monthlyCapacity requests it can serve a month
 * @param utilisation share of the capacity in use, infinite if work arrives at none
 * @param expectedWaitDays mean days before service begins, NaN if overloaded too
 * @param backlogPerMonth requests by which the backlog grows, 0 unless overloaded
 */
public record ServiceLoad(
        int party,
        int capability,
        double requestsPerMonth,
        double monthlyCapacity,
        double utilisation,
        double expectedWaitDays,
        double backlogPerMonth) {

    static ServiceLoad of(Services services, int service) {
        Queue queue = services.queue(service);
        return new ServiceLoad(
                services.parties()[service],
                services.capabilities()[service],
                queue.requests(),
                queue.capacity(),
                queue.utilisation(),
                queue.expectedWaitDays(),
                queue.backlogPerMonth());
    }

    /** Whether more work arrives than can be served. */
    public boolean isOverloaded() {
        return utilisation >= 1;
    }
}
