package io.rendan.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class AdjustedMutualInformationTests {

    @Test
    void equalPartitionsAgreeWhateverTheirNumbers() {
        assertThat(
                        AdjustedMutualInformation.compute(
                                new int[] {0, 0, 1, 1, 2}, new int[] {2, 2, 0, 0, 1}))
                .isCloseTo(1, within(1e-12));
        assertThat(AdjustedMutualInformation.compute(new int[0], new int[0])).isEqualTo(1);
        assertThat(AdjustedMutualInformation.compute(new int[] {0, 0}, new int[] {0, 0}))
                .isEqualTo(1);
    }

    @Test
    void aPartitionSharesNothingWithTheWhole() {
        assertThat(
                        AdjustedMutualInformation.compute(
                                new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, 3}))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void whatIsSharedByChanceCountsAsNothing() {
        // every order of six nodes is as likely, so the mean over all of them is nothing
        int[] first = {0, 0, 0, 1, 1, 2};
        int[] second = {0, 0, 1, 1, 1, 1};
        assertThat(meanOverOrders(first, second, 0)).isCloseTo(0, within(1e-12));
    }

    private static double meanOverOrders(int[] first, int[] order, int from) {
        if (from == order.length) {
            return AdjustedMutualInformation.compute(first, order);
        }
        double sum = 0;
        for (int i = from; i < order.length; i++) {
            swap(order, from, i);
            sum += meanOverOrders(first, order, from + 1);
            swap(order, from, i);
        }
        return sum / (order.length - from);
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    @Test
    void itIsSymmetricAndUnrelatedPartitionsAreNearNothing() {
        var random = new SplittableRandom(5);
        int[] first = random.ints(2_000, 0, 20).toArray();
        int[] second = random.ints(2_000, 0, 30).toArray();
        double index = AdjustedMutualInformation.compute(first, second);
        assertThat(index).isCloseTo(0, within(0.02));
        assertThat(AdjustedMutualInformation.compute(second, first))
                .isCloseTo(index, within(1e-12));
    }

    @Test
    void partitionsOfDifferentNodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdjustedMutualInformation.compute(new int[2], new int[3]));
    }
}
