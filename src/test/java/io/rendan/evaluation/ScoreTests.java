package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Subject;
import io.rendan.prediction.RocAuc;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ScoreTests {

    private static final PlantedTruth TRUTH =
            new PlantedTruth(
                    Map.of("p1", Set.of("a", "b", "c"), "p2", Set.of("d", "e", "f")),
                    Set.of("s1", "s2"),
                    List.of(),
                    Set.of("large"),
                    Set.of("busy"),
                    Map.of());

    @Nested
    class Silos {

        @Test
        void nothingReportedFindsNothingAndIsWrongAboutNothing() {
            SiloScore score = SiloScore.of(List.of(), TRUTH);

            assertThat(score.precision()).isEqualTo(1);
            assertThat(score.recall()).isZero();
            assertThat(score.f1()).isZero();
        }

        @Test
        void aGroupThatSharesHalfOfItsUnitsIsTheSame() {
            SiloScore score = SiloScore.of(List.of(silo("x", "a", "b", "z")), TRUTH);

            assertThat(score.precision()).isEqualTo(1);
            assertThat(score.recall()).isEqualTo(0.5);
            assertThat(score.f1()).isEqualTo(2 / 3.0, within(1e-12));
        }

        @Test
        void aDecoyIsNamedAndCostsPrecision() {
            SiloScore score =
                    SiloScore.of(
                            List.of(
                                    silo("p1", "a", "b", "c"),
                                    silo("p2", "d", "e", "f"),
                                    silo("large", "x", "y")),
                            TRUTH);

            assertThat(score.decoys()).containsExactly("large");
            assertThat(score.precision()).isEqualTo(2 / 3.0, within(1e-12));
            assertThat(score.recall()).isEqualTo(1);
        }
    }

    @Nested
    class Bottlenecks {

        @Test
        void allAboveTheDecoyIsClean() {
            BottleneckScore score = bottlenecks("s2", "other", "s1", "busy");

            assertThat(score.ranks()).containsExactly(1, 3);
            assertThat(score.firstDecoy()).isEqualTo(4);
            assertThat(score.isClean()).isTrue();
            assertThat(score.averagePrecision()).isCloseTo((1 + 2 / 3.0) / 2, within(1e-12));
        }

        @Test
        void aDecoyInBetweenIsNot() {
            assertThat(bottlenecks("s2", "busy", "s1").isClean()).isFalse();
        }

        @Test
        void oneThatIsMissingIsNot() {
            BottleneckScore score = bottlenecks("s2");

            assertThat(score.lastRank()).isZero();
            assertThat(score.isClean()).isFalse();
        }

        @Test
        void oneBehindTheFirst2kIsNot() {
            assertThat(bottlenecks("s1", "u", "v", "w", "s2").isClean()).isFalse();
        }

        private static BottleneckScore bottlenecks(String... ranking) {
            List<Finding> findings = new ArrayList<>();
            for (int rank = 0; rank < ranking.length; rank++) {
                findings.add(
                        finding(FindingKind.BOTTLENECK, ranking[rank], 1 - rank / 100.0, Map.of()));
            }
            return BottleneckScore.of(findings, TRUTH);
        }
    }

    @Nested
    class Opportunities {

        @Test
        void aucIsTheShareOfPairsInTheRightOrder() {
            assertThat(RocAuc.auc(new double[] {3, 1}, new double[] {2, 0})).isEqualTo(0.75);
        }

        @Test
        void tiesCountHalf() {
            assertThat(RocAuc.auc(new double[] {1}, new double[] {1, 1, 0, 2})).isEqualTo(0.5);
        }

        @Test
        void hitsAreCountedAmongPlantedPairsAndDecoysAndADecoyWinsATie() {
            double[] planted = {0.9, 0.5, 0.1};
            double[] decoys = {0.5, 0.5, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3};

            assertThat(OpportunityScore.judged(planted, decoys))
                    .containsEntry(10, 0.2)
                    .containsEntry(50, 0.06)
                    .containsEntry(100, 0.03);
        }

        @Test
        void inTheListWhateverIsNotPlantedIsAMiss() {
            OpportunityScore score = listed(4, true, false, true, true, false);

            assertThat(score.fullRank()).isEqualTo(4);
            assertThat(score.listedAt(4)).isEqualTo(0.75);
            assertThat(score.listedAt(10)).isEqualTo(0.3);
        }

        @Test
        void ofManyPlantedTheFirstHundredCount() {
            assertThat(listed(150, true).fullRank()).isEqualTo(100);
            assertThat(listed(150, true).listedAt(100)).isEqualTo(0.01);
        }

        @Test
        void whereNothingIsPlantedNothingIsMissed() {
            assertThat(listed(0, false).listedAt(0)).isEqualTo(1);
        }

        private static OpportunityScore listed(int planted, Boolean... list) {
            return new OpportunityScore(planted, Map.of(), 1, 1, 1, List.of(list), Map.of());
        }

        @Test
        void withoutEitherSideItIsNotKnown() {
            assertThat(RocAuc.auc(new double[0], new double[] {1})).isNaN();
            assertThat(RocAuc.auc(new double[] {1}, new double[0])).isNaN();
        }
    }

    private static Finding silo(String group, String... members) {
        return finding(FindingKind.SILO, group, 0.8, Map.of("members", List.of(members)));
    }

    private static Finding finding(
            FindingKind kind, String subject, double score, Map<String, Object> figures) {
        return new Finding(
                kind + "-" + subject,
                kind,
                subject,
                List.of(new Subject(subject, subject, "MicroEnterprise", "subject")),
                score,
                Optional.empty(),
                Map.copyOf(figures),
                Map.of(),
                List.of(),
                "",
                subject);
    }
}
