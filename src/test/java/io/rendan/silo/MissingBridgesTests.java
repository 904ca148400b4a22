package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.List;

class MissingBridgesTests {

    /** Three platforms of two units in a ring of ties: p - q - r, and p never meets r. */
    private static EcosystemBuilder ring() {
        return new EcosystemBuilder()
                .platforms("p", "q", "r")
                .unitsOf("p", "p1", "p2")
                .unitsOf("q", "q1", "q2")
                .unitsOf("r", "r1", "r2")
                .ties("p1", "p2", "q1", "q2", "r1", "r2", "p1", "q1", "q2", "r2")
                .capabilities("data", "moulds")
                .segments("cooks");
    }

    private static SiloGroup group(EcosystemNetwork network, String id) {
        return new SiloDetector(SiloParameters.defaults(1).with(DetectionParameters.none()))
                .detect(network, Parallel.of(1)).groups().stream()
                        .filter(group -> group.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<MissingBridge> bridges(EcosystemNetwork network, String id) {
        return group(network, id).missingBridges().orElseThrow();
    }

    @Test
    void nothingKnownIsNotTheSameAsNoBridgeMissing() {
        assertThat(group(ring().build(), "p").missingBridges()).isEmpty();
        assertThat(group(ring().build(), "p").valueAtStake()).isEmpty();
    }

    @Test
    void aPlatformThatOffersWhatIsNeededAndIsNeverMetIsMissing() {
        List<MissingBridge> bridges =
                bridges(ring().needs("p1", "data", 900).offers("r1", "data", 10).build(), "p");
        assertThat(bridges).hasSize(1);
        MissingBridge bridge = bridges.getFirst();
        assertThat(bridge.id()).isEqualTo("r");
        assertThat(bridge.observed()).isZero();
        // volumes 3 and 3 of 10
        assertThat(bridge.expected()).isCloseTo(0.9, within(1e-12));
        assertThat(bridge.ratio()).isZero();
        assertThat(bridge.capabilities()).containsExactly(0);
        assertThat(bridge.unservedBudget()).isEqualTo(900);
        assertThat(bridge.segments()).isEmpty();
    }

    @Test
    void theIntroductionIsTheLargestNeedAndTheLargestCapacity() {
        EcosystemNetwork network =
                ring().needs("p1", "data", 100)
                        .needs("p2", "data", 900)
                        .offers("r1", "data", 10)
                        .offers("r2", "data", 20)
                        .build();
        Introduction first = bridges(network, "p").getFirst().introduction().orElseThrow();
        assertThat(network.parties().id(first.buyer())).isEqualTo("p2");
        assertThat(network.parties().id(first.supplier())).isEqualTo("r2");
        assertThat(first.budget()).isEqualTo(900);
    }

    @Test
    void serversOfTheSameUsersShouldMeetToo() {
        EcosystemNetwork network = ring().sale("p1", "cooks", 50).sale("r1", "cooks", 50).build();
        MissingBridge bridge = bridges(network, "p").getFirst();
        assertThat(bridge.id()).isEqualTo("r");
        assertThat(bridge.segments()).containsExactly(network.parties().indexOf("cooks"));
        assertThat(bridge.introduction()).isEmpty();
    }

    @Test
    void whoMeetsAsMuchAsChanceGivesIsNotMissing() {
        // p and q: observed 1, volumes 3 and 4 of 10, expected 1.2; one more tie lifts it above
        EcosystemBuilder more = ring().needs("p1", "data", 900).offers("q1", "data", 10);
        assertThat(bridges(more.build(), "p")).hasSize(1);
        EcosystemBuilder enough =
                ring().ties("p2", "q1").needs("p1", "data", 900).offers("q1", "data", 10);
        assertThat(bridges(enough.build(), "p")).isEmpty();
    }

    @Test
    void theLeastMetComesFirst() {
        EcosystemNetwork network =
                ring().needs("p1", "data", 900)
                        .offers("q1", "data", 10)
                        .offers("r1", "data", 10)
                        .build();
        assertThat(bridges(network, "p")).extracting(MissingBridge::id).containsExactly("r", "q");
    }

    @Test
    void moneyAtStakeIsWhatOthersCouldServeAndDoNot() {
        EcosystemBuilder ecosystem =
                ring().partners("x")
                        .needs("p1", "data", 900)
                        .needs("p1", "moulds", 70)
                        .needs("p2", "data", 8)
                        .offers("r1", "data", 10)
                        .offers("p2", "moulds", 10);
        // moulds: only p itself offers them
        assertThat(stake(ecosystem.build())).isEqualTo(908);
        // served from outside, by whomever
        assertThat(stake(ecosystem.supply("x", "p1", "data", 5).build())).isEqualTo(8);
        // served from inside does not open the platform
        assertThat(stake(ecosystem.supply("p1", "p2", "data", 5).build())).isEqualTo(8);
    }

    @Test
    void aContractThatEndedServesNoLonger() {
        EcosystemNetwork network =
                ring().needs("p1", "data", 900)
                        .offers("r1", "data", 10)
                        .contract(
                                "r1",
                                "p1",
                                "data",
                                5,
                                EcosystemBuilder.START.minusYears(4),
                                EcosystemBuilder.AS_OF.minusYears(2))
                        .build();
        assertThat(stake(network)).isEqualTo(900);
    }

    @Test
    void anOfferWithoutCapacityServesNobody() {
        EcosystemNetwork network = ring().needs("p1", "data", 900).offers("r1", "data", 0).build();
        assertThat(stake(network)).isZero();
        assertThat(bridges(network, "p")).isEmpty();
    }

    private static double stake(EcosystemNetwork network) {
        return group(network, "p").valueAtStake().orElseThrow();
    }
}
