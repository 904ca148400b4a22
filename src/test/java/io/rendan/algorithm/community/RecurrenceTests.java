package io.rendan.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class RecurrenceTests {

    @Test
    void whatEveryRunFindsRecursAlways() {
        int[] communityOf = {0, 0, 1, 1, 2};
        assertThat(
                        Recurrence.compute(
                                communityOf, 3, List.of(communityOf, new int[] {2, 2, 0, 0, 1})))
                .containsExactly(1, 1, 1);
    }

    @Test
    void theMostAlikeOfEachRunCounts() {
        int[] communityOf = {0, 0, 0, 0, 1, 1};
        List<int[]> runs = List.of(communityOf, new int[] {0, 0, 0, 1, 1, 1}, new int[6]);
        // 4 of 4, 3 of 4, 4 of 6; 2 of 2, 2 of 3, 2 of 6
        assertThat(Recurrence.compute(communityOf, 2, runs))
                .containsExactly((1 + 3.0 / 4 + 4.0 / 6) / 3, (1 + 2.0 / 3 + 2.0 / 6) / 3);
    }

    @Test
    void nothingRecursWhereThereIsNothing() {
        assertThat(Recurrence.compute(new int[0], 0, List.of(new int[0]))).isEmpty();
    }
}
