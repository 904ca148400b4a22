package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.community.Quality;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.silo.Detection.Look;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

class GroupDetectionTests {

    private static final SiloParameters STANDARD = SiloParameters.defaults(5);

    private static SiloReport detect(EcosystemNetwork network) {
        return new SiloDetector(STANDARD).detect(network, Parallel.of(2));
    }

    /**
     * Platforms p0 to p4 of 16 units choose anybody; the first four units of each platform form a
     * circle across the platforms that works within itself, but for a few ties.
     */
    private static EcosystemNetwork hiddenCircle() {
        var random = new SplittableRandom(8);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        for (int platform = 0; platform < 5; platform++) {
            ecosystem.platforms("p" + platform);
            for (int unit = 0; unit < 16; unit++) {
                ecosystem.unitsOf("p" + platform, "u%d-%02d".formatted(platform, unit));
            }
        }
        for (int tie = 0; tie < 500; tie++) {
            ecosystem.ties(unit(random, 4, 16), unit(random, 4, 16));
        }
        for (int tie = 0; tie < 160; tie++) {
            ecosystem.ties(unit(random, 0, 4), unit(random, 0, 4));
        }
        for (int tie = 0; tie < 12; tie++) {
            ecosystem.ties(unit(random, 0, 4), unit(random, 4, 16));
        }
        return ecosystem.build();
    }

    private static String unit(SplittableRandom random, int from, int to) {
        return "u%d-%02d".formatted(random.nextInt(5), random.nextInt(from, to));
    }

    @Nested
    class AHiddenCircle {

        private final EcosystemNetwork network = hiddenCircle();
        private final SiloReport report = detect(network);

        @Test
        void isTheOnlySiloAlthoughNoChartShowsIt() {
            assertThat(report.silos()).hasSize(1);
            SiloGroup circle = report.silos().getFirst();
            assertThat(circle.type()).isEqualTo(GroupType.DETECTED);
            assertThat(SiloFigures.memberIds(circle, network))
                    .hasSize(20)
                    .allMatch(id -> id.compareTo(id.substring(0, 3) + "04") < 0);
            assertThat(circle.border().tieOpenness()).isLessThan(0.3);
            assertThat(circle.closedness().survivalShare()).isGreaterThan(0.9);
            assertThat(circle.detection().orElseThrow().stability()).isBetween(0.3, 1.0);
        }

        @Test
        void keepsItsIdWhileMostOfItsUnitsStay() {
            SiloGroup circle = report.silos().getFirst();
            List<String> units = SiloFigures.memberIds(circle, network);
            SiloReport next =
                    new SiloDetector(STANDARD)
                            .detect(
                                    network,
                                    Parallel.of(1),
                                    Map.of(
                                            "group-old", units.subList(0, 12),
                                            "group-older", units.subList(0, 10),
                                            "group-other", List.of("u0-04", "u0-05", "gone")));
            assertThat(next.silos()).extracting(SiloGroup::id).containsExactly("group-old");
        }

        @Test
        void unitsThatAreGoneCountAgainstALastGroup() {
            List<String> last =
                    new ArrayList<>(SiloFigures.memberIds(report.silos().getFirst(), network));
            last.addAll(IntStream.range(0, 21).mapToObj(i -> "gone" + i).toList());
            SiloReport next =
                    new SiloDetector(STANDARD)
                            .detect(network, Parallel.of(2), Map.of("group-old", last));
            assertThat(next.silos())
                    .extracting(SiloGroup::id)
                    .containsExactly(report.silos().getFirst().id());
        }

        @Test
        void isFoundAgainBitForBitAfterARunThatFoundIt() {
            Map<String, List<String>> lastGroups = new TreeMap<>();
            report.groups(GroupType.DETECTED)
                    .forEach(
                            group ->
                                    lastGroups.put(
                                            group.id(), SiloFigures.memberIds(group, network)));
            SiloReport next =
                    new SiloDetector(STANDARD).detect(network, Parallel.of(2), lastGroups);
            assertThat(figures(next)).isEqualTo(figures(report));
        }

        @Test
        void isFoundAgainBitForBitWithOneThread() {
            SiloReport one = new SiloDetector(STANDARD).detect(network, Parallel.of(1));
            assertThat(figures(one)).isEqualTo(figures(report));
        }

        private List<List<Object>> figures(SiloReport found) {
            return found.groups().stream()
                    .map(
                            group ->
                                    List.<Object>of(
                                            group.id(),
                                            SiloFigures.memberIds(group, network),
                                            group.border(),
                                            group.significance(),
                                            group.qValue(),
                                            group.verdict(),
                                            group.closedness().survivalShare(),
                                            group.detection(),
                                            group.twins()))
                    .toList();
        }
    }

    @Test
    void aDetectedTwinOfAPlatformSiloIsNoSecondFinding() {
        var random = new SplittableRandom(2);
        EcosystemBuilder ecosystem = new EcosystemBuilder().platforms("p", "q");
        String[] closed = new String[12];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = "p%02d".formatted(i);
            ecosystem.unitsOf("p", closed[i]);
        }
        ecosystem.clique(closed);
        IntStream.range(0, 60).forEach(i -> ecosystem.unitsOf("q", "q%02d".formatted(i)));
        for (int tie = 0; tie < 300; tie++) {
            ecosystem.ties(
                    "q%02d".formatted(random.nextInt(60)), "q%02d".formatted(random.nextInt(60)));
        }
        SiloReport report = detect(ecosystem.ties("p00", "q00", "p01", "q01").build());
        SiloGroup platform = report.groups(GroupType.PLATFORM).getFirst();
        assertThat(platform.isSilo()).isTrue();
        assertThat(platform.twins()).hasSize(1);
        SiloGroup twin =
                report.groups(GroupType.DETECTED).stream()
                        .filter(group -> platform.twins().contains(group.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(twin.isSilo()).isTrue();
        assertThat(twin.twins()).containsExactly("p");
        assertThat(report.silos()).doesNotContain(twin).contains(platform);
    }

    @Test
    void detectedGroupsDoNotOverlapByHalf() {
        List<SiloGroup> groups =
                detect(RandomPlatforms.of(6, 20, 700, 0.9, 3)).groups(GroupType.DETECTED);
        assertThat(groups).isNotEmpty();
        for (SiloGroup one : groups) {
            for (SiloGroup other : groups) {
                if (one != other) {
                    assertThat(DetectedGroup.jaccard(one.members(), other.members()))
                            .isLessThan(0.5);
                }
            }
        }
    }

    private static Optional<Detection> found(Look look, double recurrence) {
        return Optional.of(new Detection(look, 1, 1, recurrence, 1e-9));
    }

    @Test
    void aDetectedGroupMustBeMoreClosedThanAPlatformToBeASilo() {
        Optional<Detection> byWeight = found(Look.WEIGHTS, 0.1);
        Optional<Detection> onTies = found(Look.TIES, 0.75);
        assertThat(STANDARD.verdict(GroupType.PLATFORM, Optional.empty(), 0.001, 0.5))
                .isEqualTo(Verdict.SILO);
        assertThat(STANDARD.verdict(GroupType.DETECTED, byWeight, 0.001, 0.31))
                .isEqualTo(Verdict.COHESIVE);
        assertThat(STANDARD.verdict(GroupType.DETECTED, byWeight, 0.001, 0.3))
                .isEqualTo(Verdict.SILO);
        assertThat(STANDARD.verdict(GroupType.DETECTED, byWeight, 0.051, 0.1))
                .isEqualTo(Verdict.OPEN);
        assertThat(STANDARD.verdict(GroupType.DETECTED, onTies, 0.001, 0.36))
                .isEqualTo(Verdict.COHESIVE);
        assertThat(STANDARD.verdict(GroupType.DETECTED, onTies, 0.001, 0.35))
                .isEqualTo(Verdict.SILO);
        assertThat(STANDARD.verdict(GroupType.DETECTED, found(Look.TIES, 0.74), 0.001, 0.1))
                .isEqualTo(Verdict.COHESIVE);
        assertThat(STANDARD.verdict(GroupType.COMMUNITY, Optional.empty(), 0.001, 0.1))
                .isEqualTo(Verdict.COHESIVE);
    }

    @Test
    void communitiesAreJudgedForCohesionOnly() {
        EcosystemBuilder ecosystem = new EcosystemBuilder().platforms("p", "q");
        for (int i = 0; i < 20; i++) {
            ecosystem.unitsOf(i % 2 == 0 ? "p" : "q", "u%02d".formatted(i));
        }
        ecosystem.community("close", "u00", "u01", "u02", "u03", "u04", "u05");
        ecosystem.community("loose", "u00", "u07", "u12", "u19");
        ecosystem.community("pair", "u00", "u01");
        ecosystem.clique("u00", "u01", "u02", "u03", "u04", "u05");
        for (int i = 5; i < 20; i++) {
            ecosystem.ties("u%02d".formatted(i), "u%02d".formatted(5 + (i - 4) % 15));
            ecosystem.ties("u%02d".formatted(i), "u%02d".formatted(5 + (i + 2) % 15));
        }
        SiloReport report = detect(ecosystem.build());
        assertThat(report.groups(GroupType.COMMUNITY))
                .extracting(SiloGroup::verdict)
                .containsExactly(Verdict.COHESIVE, Verdict.OPEN, Verdict.TOO_SMALL);
        assertThat(report.groups(GroupType.COMMUNITY).getFirst().missingBridges()).isEmpty();
    }

    @Test
    void groupsAreComparedWithThoseOfLikeVolumeInRewiredNetworks() {
        var groups =
                new CommunityVolumes(
                        new int[] {3, 1, 0, 2},
                        new double[] {1, 10, 19, 100},
                        new double[] {0.9, 0.5, 0.4, 0.1});
        assertThat(groups.lowestNear(10)).isEqualTo(0.4);
        assertThat(groups.lowestNear(5)).isEqualTo(0.5);
        assertThat(groups.lowestNear(4)).isNaN();
        assertThat(groups.nearest(3)).isEqualTo(0.9);
        assertThat(groups.nearest(4)).isEqualTo(0.5);
        assertThat(groups.nearest(0.1)).isEqualTo(0.9);
        assertThat(groups.nearest(1e6)).isEqualTo(0.1);
        assertThat(new CommunityVolumes(new int[0], new double[0], new double[0]).nearest(1))
                .isNaN();
    }

    @Test
    void parametersAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new DetectionParameters(
                                        Quality.MODULARITY, List.of(1.0), 10, 1, 0.35, 0.75, 0.3));
    }
}
