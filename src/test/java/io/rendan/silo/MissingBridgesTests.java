package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.List;

class MissingBridgesTests {

    /** Three platforms of two units in a ring of ties: p - q - r, and p never meets r. */
    private static Ecosystems ring() {
        return Ecosystems.inMoney()
                .platforms("p", "q", "r")
                .units("p", "p1", "p2")
                .units("q", "q1", "q2")
                .units("r", "r1", "r2")
                .ties("p1", "p2", "q1", "q2", "r1", "r2", "p1", "q1", "q2", "r2")
                .capabilities("data", "moulds")
                .users("cooks");
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
                bridges(ring().need("p1", "data", 900).offer("r1", "data", 10).build(), "p");
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
                ring().need("p1", "data", 100)
                        .need("p2", "data", 900)
                        .offer("r1", "data", 10)
                        .offer("r2", "data", 20)
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
        Ecosystems more = ring().need("p1", "data", 900).offer("q1", "data", 10);
        assertThat(bridges(more.build(), "p")).hasSize(1);
        Ecosystems enough = ring().ties("p2", "q1").need("p1", "data", 900).offer("q1", "data", 10);
        assertThat(bridges(enough.build(), "p")).isEmpty();
    }

    @Test
    void theLeastMetComesFirst() {
        EcosystemNetwork network =
                ring().need("p1", "data", 900)
                        .offer("q1", "data", 10)
                        .offer("r1", "data", 10)
                        .build();
        assertThat(bridges(network, "p")).extracting(MissingBridge::id).containsExactly("r", "q");
    }

    @Test
    void moneyAtStakeIsWhatOthersCouldServeAndDoNot() {
        Ecosystems ecosystem =
                ring().partner("x")
                        .need("p1", "data", 900)
                        .need("p1", "moulds", 70)
                        .need("p2", "data", 8)
                        .offer("r1", "data", 10)
                        .offer("p2", "moulds", 10);
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
                ring().need("p1", "data", 900)
                        .offer("r1", "data", 10)
                        .endedSupply("r1", "p1", "data", 5)
                        .build();
        assertThat(stake(network)).isEqualTo(900);
    }

    @Test
    void anOfferWithoutCapacityServesNobody() {
        EcosystemNetwork network = ring().need("p1", "data", 900).offer("r1", "data", 0).build();
        assertThat(stake(network)).isZero();
        assertThat(bridges(network, "p")).isEmpty();
    }

    private static double stake(EcosystemNetwork network) {
        return group(network, "p").valueAtStake().orElseThrow();
    }
}
