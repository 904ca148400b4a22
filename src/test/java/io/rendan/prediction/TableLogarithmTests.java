package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class TableLogarithmTests {

    @Test
    void powersOfTwoAreExact() {
        assertThat(TableLogarithm.of(1)).isZero();
        assertThat(TableLogarithm.of(8)).isEqualTo(3 * Math.log(2));
        assertThat(TableLogarithm.of(0.25)).isEqualTo(-2 * Math.log(2));
    }

    @Test
    void itIsOffByLessThanAHundredMillionth() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 100_000; i++) {
            double x = Math.exp(80 * random.nextDouble() - 40);

            assertThat(TableLogarithm.of(x)).isCloseTo(Math.log(x), within(1e-8));
        }
    }

    @Test
    void itNeverFalls() {
        double x = 0.5;
        for (int i = 0; i < 100_000; i++) {
            double next = x * 1.00003;

            assertThat(TableLogarithm.of(next)).isGreaterThan(TableLogarithm.of(x));
            x = next;
        }
        assertThat(TableLogarithm.of(Math.nextUp(2.0)))
                .isGreaterThanOrEqualTo(TableLogarithm.of(2));
    }
}
