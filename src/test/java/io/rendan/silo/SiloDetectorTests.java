package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.analysis.Verdict;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

class SiloDetectorTests {

    private static final SiloParameters STANDARD =
            SiloParameters.defaults(7).with(DetectionParameters.none());

    private static SiloReport detect(EcosystemNetwork network) {
        return new SiloDetector(STANDARD).detect(network, Parallel.of(2));
    }

    private static SiloGroup only(EcosystemNetwork network) {
        List<SiloGroup> groups = detect(network).groups();
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    @Nested
    class WhereThereIsNothingToJudge {

        @Test
        void anEmptyNetworkHasNoGroups() {
            SiloReport report = detect(new EcosystemBuilder().build());
            assertThat(report.groups()).isEmpty();
            assertThat(report.silos()).isEmpty();
        }

        @Test
        void aPlatformWithoutUnitsIsTooSmall() {
            SiloGroup group = only(new EcosystemBuilder().platforms("p").build());
            assertThat(group.units()).isZero();
            assertThat(group.verdict()).isEqualTo(Verdict.TOO_SMALL);
            assertThat(group.border().externalShare()).isNaN();
        }

        @Test
        void aPlatformWhoseUnitsHaveNoTiesIsTooSmallToJudge() {
            SiloGroup group =
                    only(
                            new EcosystemBuilder()
                                    .platforms("p")
                                    .unitsOf("p", "a", "b", "c", "d")
                                    .units("x", "y")
                                    .ties("x", "y")
                                    .build());
            assertThat(group.verdict()).isEqualTo(Verdict.TOO_SMALL);
            assertThat(group.significance()).isEqualTo(Significance.UNKNOWN);
            assertThat(group.qValue()).isNaN();
        }

        @Test
        void aPairIsTooSmallHoweverClosed() {
            SiloGroup pair =
                    only(
                            new EcosystemBuilder()
                                    .platforms("p")
                                    .unitsOf("p", "a", "b")
                                    .units("v", "w", "x", "y", "z")
                                    .ties("a", "b")
                                    .clique("v", "w", "x", "y", "z")
                                    .build());
            assertThat(pair.verdict()).isEqualTo(Verdict.TOO_SMALL);
            assertThat(pair.border().externalShare()).isZero();
            assertThat(pair.significance().pValue()).isNotNaN();
            assertThat(pair.qValue()).isNaN();
        }

        @Test
        void theWholeNetworkIsOpenBecauseThereIsNobodyElse() {
            SiloGroup all =
                    only(
                            new EcosystemBuilder()
                                    .platforms("p")
                                    .unitsOf("p", "a", "b", "c", "d", "e", "lonely")
                                    .ties("a", "b", "b", "c", "c", "d", "d", "e")
                                    .build());
            assertThat(all.verdict()).isEqualTo(Verdict.OPEN);
            assertThat(all.border().externalShare()).isZero();
            assertThat(all.openness()).isNaN();
            assertThat(all.significance().zScore()).isNaN();
            assertThat(all.significance().pValue()).isEqualTo(1);
        }

        @Test
        void aNetworkThatCannotBeRewiredProvesNothing() {
            SiloReport report =
                    detect(
                            new EcosystemBuilder()
                                    .platforms("p", "q")
                                    .unitsOf("p", "a", "b", "c")
                                    .unitsOf("q", "d", "e", "f")
                                    .clique("a", "b", "c", "d", "e", "f")
                                    .build());
            assertThat(report.groups())
                    .allSatisfy(
                            group -> {
                                assertThat(group.significance().zScore()).isNaN();
                                assertThat(group.significance().pValue()).isEqualTo(1);
                                assertThat(group.openness()).isEqualTo(1);
                                assertThat(group.verdict()).isEqualTo(Verdict.OPEN);
                            });
        }
    }

    @Nested
    class WhereOnePlatformIsClosed {

        private final SiloReport report = detect(RandomPlatforms.of(6, 20, 700, 0.98, 3));

        @Test
        void itIsTheOnlySilo() {
            assertThat(report.silos()).extracting(SiloGroup::id).containsExactly("p0");
            SiloGroup silo = report.silos().getFirst();
            assertThat(silo.openness()).isBetween(0.0, 0.5);
            assertThat(silo.significance().zScore()).isLessThan(-3);
            assertThat(silo.significance().pValue())
                    .isLessThanOrEqualTo(silo.significance().pEmpirical());
        }

        @Test
        void platformsThatChooseAnybodyAreNoSilos() {
            assertThat(report.groups())
                    .filteredOn(group -> !group.id().equals("p0"))
                    .hasSize(5)
                    .allMatch(group -> group.openness() > 0.5);
        }

        @Test
        void withAStricterBoundItIsCohesiveInstead() {
            var strict =
                    new SiloParameters(
                            STANDARD.rewiring(), 3, 0.05, 0.01, 5, 20, DetectionParameters.none());
            SiloReport judged =
                    new SiloDetector(strict)
                            .detect(RandomPlatforms.of(6, 20, 700, 0.98, 3), Parallel.of(1));
            assertThat(judged.groups().getFirst().verdict()).isEqualTo(Verdict.COHESIVE);
        }
    }

    @Test
    void weightsCountNotOnlyTies() {
        // every unit of p has one tie inside and one outside, but works inside
        EcosystemBuilder ecosystem = new EcosystemBuilder().platforms("p");
        for (int i = 0; i < 8; i++) {
            ecosystem.unitsOf("p", "a" + i).units("z" + i);
        }
        for (int i = 0; i < 8; i++) {
            ecosystem.hours("a" + i, "a" + (i + 1) % 8, 50);
            ecosystem.hours("a" + i, "z" + i, 1);
            ecosystem.hours("z" + i, "z" + (i + 1) % 8, 1);
        }
        SiloGroup group = only(ecosystem.build());
        assertThat(group.border().externalShare()).isLessThan(0.02);
        assertThat(group.border().eiIndex()).isZero();
        assertThat(group.openness()).isLessThan(0.1);
    }

    @Test
    void theReportDependsOnTheSeedAndNotOnTheThreads() {
        EcosystemNetwork network = RandomPlatforms.of(8, 15, 900, 0.5, 11);
        List<Significance> one = significance(network, STANDARD, 1);
        assertThat(significance(network, STANDARD, 2)).isEqualTo(one);
        assertThat(significance(network, STANDARD, 4)).isEqualTo(one);
        assertThat(significance(network, STANDARD, 2)).isEqualTo(one);
        assertThat(
                        significance(
                                network,
                                SiloParameters.defaults(8).with(DetectionParameters.none()),
                                1))
                .isNotEqualTo(one);
    }

    private static List<Significance> significance(
            EcosystemNetwork network, SiloParameters parameters, int threads) {
        return new SiloDetector(parameters)
                .detect(network, Parallel.of(threads)).groups().stream()
                        .map(SiloGroup::significance)
                        .toList();
    }

    @Test
    void parametersAreChecked() {
        RewiringParameters rewiring = RewiringParameters.standard(1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new SiloParameters(
                                        rewiring.withSamples(1),
                                        3,
                                        0.05,
                                        0.5,
                                        5,
                                        20,
                                        DetectionParameters.none()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new SiloParameters(
                                        rewiring, 0, 0.05, 0.5, 5, 20, DetectionParameters.none()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new SiloParameters(
                                        rewiring,
                                        3,
                                        Double.NaN,
                                        0.5,
                                        5,
                                        20,
                                        DetectionParameters.none()));
    }
}
