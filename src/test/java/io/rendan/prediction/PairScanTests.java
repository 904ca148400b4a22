package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

class PairScanTests {

    private static List<String> candidates(EcosystemNetwork network, String party) {
        PairScan scan = scan(network, party);
        List<String> ids = new ArrayList<>();
        scan.forEachCandidate(other -> ids.add(network.parties().id(other)));
        return ids.stream().sorted().toList();
    }

    private static PairScan scan(EcosystemNetwork network, String party) {
        PairScan scan = new PairScan(TieSnapshot.today(network));
        scan.from(network.parties().indexOf(party));
        return scan;
    }

    private static double l3(EcosystemNetwork network, String a, String b) {
        return scan(network, a).l3(network.parties().indexOf(b));
    }

    @Test
    void aLoneUnitHasNoCandidates() {
        assertThat(candidates(new EcosystemBuilder().units("a").build(), "a")).isEmpty();
    }

    @Test
    void theEndsOfALineOfFourAreJoinedByOnePathOfDegreesTwoAndTwo() {
        EcosystemNetwork line =
                new EcosystemBuilder()
                        .units("a", "b", "c", "d")
                        .contract("a", "b")
                        .contract("c", "b")
                        .contract("c", "d")
                        .build();

        assertThat(candidates(line, "a")).containsExactly("d");
        assertThat(l3(line, "a", "d")).isCloseTo(0.5, within(1e-15));
        assertThat(l3(line, "d", "a")).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void twoStepsMakeNoCandidates() {
        EcosystemNetwork star =
                new EcosystemBuilder()
                        .units("hub", "a", "b")
                        .contract("hub", "a")
                        .contract("hub", "b")
                        .build();

        assertThat(candidates(star, "a")).isEmpty();
    }

    @Test
    void parallelContractsAreOneTie() {
        EcosystemNetwork line =
                new EcosystemBuilder()
                        .units("a", "b", "c", "d")
                        .contract("a", "b")
                        .contract("b", "a")
                        .contract("b", "c")
                        .contract("c", "d")
                        .build();

        assertThat(l3(line, "a", "d")).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void aContractThatHasEndedIsNoTie() {
        EcosystemNetwork line =
                new EcosystemBuilder()
                        .units("a", "b", "c", "d")
                        .contract("a", "b")
                        .contract("b", "c")
                        .contract("c", "d")
                        .contract(
                                "a",
                                "d",
                                null,
                                100,
                                EcosystemBuilder.AS_OF.minusYears(2),
                                EcosystemBuilder.AS_OF.minusYears(1))
                        .build();

        assertThat(candidates(line, "a")).containsExactly("d");
        assertThat(l3(line, "a", "d")).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void sharedCommunitiesAndSegmentsMakeCandidatesButSegmentsAreNone() {
        EcosystemNetwork network =
                new EcosystemBuilder()
                        .units("a", "b", "c")
                        .segments("users")
                        .community("kitchen", "a", "b")
                        .sale("a", "users")
                        .sale("c", "users")
                        .build();

        assertThat(candidates(network, "a")).containsExactly("b", "c");
        assertThat(candidates(network, "users")).isEmpty();
        PairScan scan = scan(network, "a");
        assertThat(scan.communities(network.parties().indexOf("b")))
                .isCloseTo(1 / Math.log(3), within(1e-15));
        assertThat(scan.segments(network.parties().indexOf("c")))
                .isCloseTo(1 / Math.log(3), within(1e-15));
    }

    @Test
    void twoPartnersAreNoCandidates() {
        EcosystemNetwork line =
                new EcosystemBuilder()
                        .units("b", "c")
                        .partners("p")
                        .partners("q")
                        .contract("p", "b")
                        .contract("b", "c")
                        .contract("c", "q")
                        .build();

        assertThat(candidates(line, "p")).isEmpty();
        assertThat(candidates(line, "b")).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A³ by its definition, over every pair. */
    @ParameterizedTest
    @MethodSource("seeds")
    void scoresEqualADenseReferenceOnRandomGraphs(long seed) {
        EcosystemNetwork network = random(seed);
        TieSnapshot snapshot = TieSnapshot.today(network);
        int size = network.parties().size();
        PairScan scan = new PairScan(snapshot);
        for (int a = 0; a < size; a++) {
            scan.from(a);
            for (int b = 0; b < size; b++) {
                if (snapshot.mayForm(a, b)) {
                    double expected = dense(snapshot, a, b);
                    assertThat(scan.l3(b)).isCloseTo(expected, within(1e-12));
                    assertThat(scan.isCandidate(b)).isEqualTo(expected > 0);
                } else {
                    assertThat(scan.isCandidate(b)).isFalse();
                }
            }
        }
    }

    private static double dense(TieSnapshot snapshot, int a, int b) {
        int size = snapshot.parties().size();
        double sum = 0;
        for (int u = 0; u < size; u++) {
            for (int v = 0; v < size; v++) {
                boolean path =
                        snapshot.ties().hasEdge(a, u)
                                && snapshot.ties().hasEdge(u, v)
                                && snapshot.ties().hasEdge(v, b);
                if (path && u != b && v != a) {
                    double degrees = snapshot.ties().degree(u) * snapshot.ties().degree(v);
                    sum += 1 / Math.sqrt(degrees);
                }
            }
        }
        return sum;
    }

    private static EcosystemNetwork random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        int size = 2 + random.nextInt(30);
        for (int unit = 0; unit < size; unit++) {
            ecosystem.units("u" + unit);
        }
        int contracts = random.nextInt(4 * size);
        for (int contract = 0; contract < contracts; contract++) {
            ecosystem.contract("u" + random.nextInt(size), "u" + random.nextInt(size));
        }
        return ecosystem.build();
    }
}
