package io.rendan.bottleneck;

import io.rendan.bottleneck.load.Queue;

import java.util.Optional;

/**
 * What two remedies would do to the wait. Days are NaN where a queue would still grow without bound
 * or its wait is not known.
 *
 * @param waitDaysWithMoreCapacity after a tenth more capacity
 * @param helper substitute with the most spare capacity, if there is one
 * @param requestsTaken a month that it takes over: a fifth of the work, or what it can
 * @param waitDaysWithHelper the wait then
 */
public record Relief(
        double waitDaysWithMoreCapacity,
        Optional<Substitute> helper,
        double requestsTaken,
        double waitDaysWithHelper) {

    /** Part of its capacity that a unit is asked to add. */
    static final double MORE_CAPACITY = 0.1;

    /** Part of the work that the best substitute is asked to take. */
    static final double PART_TAKEN = 0.2;

    static Relief of(Queue queue, Optional<Substitute> best) {
        double more = queue.withCapacity(queue.capacity() * (1 + MORE_CAPACITY)).expectedWaitDays();
        double taken =
                best.map(helper -> Math.min(helper.spareCapacity(), PART_TAKEN * queue.requests()))
                        .orElse(Double.NaN);
        double helped = queue.withRequests(queue.requests() - taken).expectedWaitDays();
        return new Relief(more, best, taken, helped);
    }
}
