package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Dominated parties against taking each one out and seeing who loses the users' money. */
class DominatorOracleTests {

    @Test
    void agreeOnTwoHundredRandomEcosystems() {
        for (int seed = 0; seed < 200; seed++) {
            EcosystemNetwork network = RiskTests.random(seed);
            Dependence dependence = Dependence.of(network, new double[network.parties().size()]);
            BitSet all = reached(network, -1);
            for (int party = 0; party < network.parties().size(); party++) {
                assertThat(dependence.reached()[party])
                        .as("seed %d party %s", seed, network.parties().id(party))
                        .isEqualTo(all.get(party));
                if (!network.parties().isUserSegment(party)) {
                    BitSet lost = reached(network, -1);
                    lost.andNot(reached(network, party));
                    int dominated = lost.cardinality() - (all.get(party) ? 1 : 0);
                    assertThat(dependence.dominatedParties()[party])
                            .as("seed %d party %s", seed, network.parties().id(party))
                            .isEqualTo(dominated);
                }
            }
        }
    }

    private static BitSet reached(EcosystemNetwork network, int without) {
        BitSet seen = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int party = 0; party < network.parties().size(); party++) {
            if (network.parties().isUserSegment(party)) {
                seen.set(party);
                waiting.add(party);
            }
        }
        while (!waiting.isEmpty()) {
            int buyer = waiting.remove();
            for (int supplier = 0; supplier < network.parties().size(); supplier++) {
                boolean sells =
                        network.supply().payments().hasEdge(supplier, buyer)
                                || network.supply().sales().hasEdge(supplier, buyer);
                if (sells && supplier != without && !seen.get(supplier)) {
                    seen.set(supplier);
                    waiting.add(supplier);
                }
            }
        }
        return seen;
    }
}
