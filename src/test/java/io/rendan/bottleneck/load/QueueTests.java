package io.rendan.bottleneck.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Kingman's formula against known queues. */
class QueueTests {

    private static Queue queue(double requests, double capacity, double cs) {
        return new Queue(requests, capacity, 1, cs);
    }

    @Test
    void randomArrivalsAndServiceGiveTheTextbookWait() {
        // M/M/1 at 0.8 with one request a day: 0.8 / 0.2 = 4 days
        assertThat(queue(24, 30, 1).expectedWaitDays()).isCloseTo(4, within(1e-12));
    }

    @Test
    void constantServiceHalvesTheWait() {
        assertThat(queue(24, 30, 0).expectedWaitDays()).isCloseTo(2, within(1e-12));
    }

    @Test
    void twiceAsFastServiceWaitsHalfAsLongAtTheSameUtilisation() {
        assertThat(queue(48, 60, 1).expectedWaitDays()).isCloseTo(2, within(1e-12));
    }

    @Test
    void anIdleServiceHasNoWait() {
        assertThat(queue(0, 30, 1).expectedWaitDays()).isZero();
        assertThat(queue(0, 30, 1).utilisation()).isZero();
    }

    @Test
    void aFullServiceHasNoFiniteWaitButABacklog() {
        Queue full = queue(36, 30, 1);
        assertThat(full.isOverloaded()).isTrue();
        assertThat(full.expectedWaitDays()).isNaN();
        assertThat(full.backlogPerMonth()).isEqualTo(6);
        assertThat(queue(30, 30, 1).isOverloaded()).isTrue();
        assertThat(queue(30, 30, 1).backlogPerMonth()).isZero();
    }

    @Test
    void workForAServiceWithoutCapacityIsOverload() {
        assertThat(queue(3, 0, 1).isOverloaded()).isTrue();
        assertThat(queue(3, 0, 1).backlogPerMonth()).isEqualTo(3);
        assertThat(queue(0, 0, 1).isOverloaded()).isFalse();
        assertThat(queue(0, 0, 1).utilisation()).isNaN();
    }

    @Test
    void whatIsNotKnownStaysNotKnown() {
        assertThat(queue(Double.NaN, 30, 1).utilisation()).isNaN();
        assertThat(queue(24, Double.NaN, 1).utilisation()).isNaN();
        assertThat(queue(24, Double.NaN, 1).isOverloaded()).isFalse();
        assertThat(queue(24, 30, Double.NaN).expectedWaitDays()).isNaN();
        assertThat(queue(24, 30, Double.NaN).utilisation()).isEqualTo(0.8);
    }

    @Test
    void moreHandsOrLessWorkShortenTheWait() {
        Queue queue = queue(27, 30, 1);
        assertThat(queue.expectedWaitDays()).isCloseTo(9, within(1e-9));
        assertThat(queue.withCapacity(33).expectedWaitDays())
                .isCloseTo(27 / 33.0 / (6 / 33.0) * 30 / 33, within(1e-9));
        assertThat(queue.withRequests(0.8 * 27).expectedWaitDays())
                .isCloseTo(0.72 / 0.28, within(1e-9));
    }
}
