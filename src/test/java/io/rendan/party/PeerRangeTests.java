package io.rendan.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeerRangeTests {

    @Test
    void oneAloneIsFirstOfOne() {
        assertThat(PeerRange.of(7, new double[] {7})).isEqualTo(new PeerRange(1, 1, 7, 7, 7, 7, 7));
    }

    @Test
    void theLargestIsFirstAndTheSmallestLast() {
        double[] five = {1, 2, 3, 4, 5};

        assertThat(PeerRange.of(5, five)).isEqualTo(new PeerRange(1, 5, 1, 2, 3, 4, 5));
        assertThat(PeerRange.of(1, five).rank()).isEqualTo(5);
    }

    @Test
    void equalValuesShareTheBetterRank() {
        double[] ties = {0, 0, 2, 2, 2, 9};

        assertThat(PeerRange.of(2, ties).rank()).isEqualTo(2);
        assertThat(PeerRange.of(0, ties).rank()).isEqualTo(5);
    }

    @Test
    void quartilesFallBetweenValues() {
        PeerRange range = PeerRange.of(10, new double[] {0, 10, 20, 30});

        assertThat(range.lower()).isEqualTo(7.5);
        assertThat(range.median()).isEqualTo(15);
        assertThat(range.upper()).isEqualTo(22.5);
    }
}
