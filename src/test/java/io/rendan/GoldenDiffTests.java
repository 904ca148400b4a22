package io.rendan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The golden test is worth what it notices. */
class GoldenDiffTests {

    private static final Map<String, String> NO_RENAMES = Map.of();

    private static String between(Object golden, Object today) {
        return between(golden, today, NO_RENAMES);
    }

    private static String between(Object golden, Object today, Map<String, String> renames) {
        JsonMapper json = JsonMapper.shared();
        return GoldenDiff.between(json.valueToTree(golden), json.valueToTree(today), renames);
    }

    @Test
    void aFigureThatIsOffByTheLastBitIsTold() {
        assertThat(between(Map.of("openness", 0.25), Map.of("openness", Math.nextUp(0.25))))
                .contains("1 differences", "openness", "was 0.25", "is  0.25000000000000006");
    }

    @Test
    void whatTheDatabaseAddedUpMayBeOffByTheOrderOfItsAdding() {
        String call = "GET /api/value-added-statements?of=UNIT";
        double sum = 421416.58;

        assertThat(
                        between(
                                Map.of(call, Map.of("cost", sum)),
                                Map.of(call, Map.of("cost", Math.nextDown(sum)))))
                .isEmpty();
        assertThat(between(Map.of(call, Map.of("cost", sum)), Map.of(call, Map.of("cost", 421417))))
                .contains("cost");
    }

    @Test
    void aWholeNumberIsNoDecimal() {
        assertThat(between(Map.of("hops", 1), Map.of("hops", 1.0))).contains("was 1", "is  1.0");
    }

    @Test
    void aMemberMayComeButNotGo() {
        Map<String, Integer> few = Map.of("a", 1);
        Map<String, Integer> more = Map.of("a", 1, "b", 2);

        assertThat(between(few, more)).isEmpty();
        assertThat(between(more, few)).contains("b", "was 2", "is  nothing");
    }

    @Test
    void nullIsNotTheSameAsNothing() {
        assertThat(between(Collections.singletonMap("wait", null), Map.of()))
                .contains("wait", "was null", "is  nothing");
    }

    @Test
    void anArrayKeepsItsOrderAndLength() {
        assertThat(between(List.of("a", "b"), List.of("b", "a"))).contains("2 differences");
        assertThat(between(List.of("a"), List.of("a", "b"))).contains("was 1 elements");
    }

    @Test
    void aColumnMayStandBetweenTheOthersButNoneMayGoOrMove() {
        Map<String, List<String>> golden = Map.of("columns", List.of("id", "score"));

        assertThat(between(golden, Map.of("columns", List.of("id", "new", "score")))).isEmpty();
        assertThat(between(golden, Map.of("columns", List.of("score", "id")))).isNotEmpty();
        assertThat(between(golden, Map.of("columns", List.of("id")))).contains("without [score]");
    }

    @Test
    void aRenamedFigureIsFoundUnderItsNameOfToday() {
        Map<String, String> renames = Map.of("figures/wait", "waitDays");

        assertThat(
                        between(
                                Map.of("figures", Map.of("wait", 3.5)),
                                Map.of("figures", Map.of("waitDays", 3.5)),
                                renames))
                .isEmpty();
        assertThat(
                        between(
                                Map.of("columns", List.of("id", "figures.wait")),
                                Map.of("columns", List.of("id", "figures.waitDays")),
                                renames))
                .isEmpty();
        assertThat(between(Map.of("wait", 3.5), Map.of("waitDays", 3.5), renames)).isNotEmpty();
    }

    @Test
    void whatTheDatabaseAddsUpMayBeAddedUpInAnotherOrder() {
        List<Double> sum = List.of(0.1 + 0.2 + 0.3);
        List<Double> other = List.of(0.3 + 0.2 + 0.1);
        List<Double> more = List.of(0.1 + 0.2 + 0.3 + 1e-9);

        assertThat(between(Map.of("returned", sum), Map.of("returned", other))).isEmpty();
        assertThat(between(Map.of("returned", sum), Map.of("returned", more))).isNotEmpty();
        assertThat(
                        between(
                                Map.of("kind", "CONTRACT_ISSUE", "figures", sum),
                                Map.of("kind", "CONTRACT_ISSUE", "figures", other)))
                .isEmpty();
        assertThat(
                        between(
                                Map.of("kind", "SILO", "figures", sum),
                                Map.of("kind", "SILO", "figures", other)))
                .isNotEmpty();
    }

    @Test
    void onlyTheFirstDifferencesAreShownInFull() {
        String told =
                between(Collections.nCopies(500, "a".repeat(999)), Collections.nCopies(500, "b"));

        assertThat(told).startsWith("500 differences").hasSizeLessThan(10_000);
    }
}
