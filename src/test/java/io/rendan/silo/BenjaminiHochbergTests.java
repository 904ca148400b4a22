package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BenjaminiHochbergTests {

    @Test
    void noQuestionsNoAnswers() {
        assertThat(BenjaminiHochberg.qValues(new double[0])).isEmpty();
    }

    @Test
    void oneQuestionNeedsNoCorrection() {
        assertThat(BenjaminiHochberg.qValues(new double[] {0.03})).containsExactly(0.03);
    }

    @Test
    void pValuesAreScaledByRankAndKeptInOrder() {
        assertThat(BenjaminiHochberg.qValues(new double[] {0.05, 0.009, 0.5, 0.005}))
                .containsExactly(new double[] {0.05 * 4 / 3, 0.018, 0.5, 0.018}, within(1e-15));
    }

    @Test
    void equalStepsShareOneQValue() {
        assertThat(BenjaminiHochberg.qValues(new double[] {0.01, 0.02, 0.03, 0.04}))
                .containsExactly(new double[] {0.04, 0.04, 0.04, 0.04}, within(1e-15));
    }

    @Test
    void questionsNotAskedDoNotCount() {
        assertThat(BenjaminiHochberg.qValues(new double[] {Double.NaN, 0.02, Double.NaN, 0.5}))
                .containsExactly(Double.NaN, 0.04, Double.NaN, 0.5);
    }

    @Test
    void noQValueExceedsOne() {
        assertThat(BenjaminiHochberg.qValues(new double[] {0.9, 1, 1}))
                .containsExactly(1.0, 1.0, 1.0);
    }
}
