package io.rendan.quality.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class SuccessorIdTests {

    private static Optional<String> next(
            FindingKind kind, String id, List<String> subjects, String... words) {
        return new SuccessorId(kind, id, List.of(words)).of(subjects, "old", "new");
    }

    @Test
    void aBottleneckGoesOnUnderTheKeptParty() {
        assertThat(
                        next(
                                FindingKind.BOTTLENECK,
                                FindingId.of(FindingKind.BOTTLENECK, "old"),
                                List.of("x", "old", "y")))
                .contains(FindingId.of(FindingKind.BOTTLENECK, "new"));
    }

    @Test
    void aPairIsOrderedAnew() {
        assertThat(
                        next(
                                FindingKind.OPPORTUNITY,
                                FindingId.of(FindingKind.OPPORTUNITY, "niece", "old"),
                                List.of("old", "niece")))
                .contains(FindingId.of(FindingKind.OPPORTUNITY, "new", "niece"));
    }

    @Test
    void draftsAndRulesKeepTheirWord() {
        assertThat(
                        next(
                                FindingKind.OPPORTUNITY,
                                FindingId.of(
                                        FindingKind.OPPORTUNITY, "community", "segment", "old"),
                                List.of("old", "segment", "other")))
                .contains(FindingId.of(FindingKind.OPPORTUNITY, "community", "segment", "new"));
        assertThat(
                        next(
                                FindingKind.CONTRACT_ISSUE,
                                FindingId.of(FindingKind.CONTRACT_ISSUE, "captive-buyer", "old"),
                                List.of("old", "c1"),
                                "captive-buyer"))
                .contains(FindingId.of(FindingKind.CONTRACT_ISSUE, "captive-buyer", "new"));
    }

    @Test
    void whatIsAboutSomethingElseKeepsItsId() {
        assertThat(
                        next(
                                FindingKind.BOTTLENECK,
                                FindingId.of(FindingKind.BOTTLENECK, "x"),
                                List.of("x", "old")))
                .isEmpty();
    }
}
