package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

class RoleScanTests {

    @Test
    void whoSellsToABuyerMaySellWhereItsOtherSupplierSells() {
        EcosystemNetwork line =
                new EcosystemBuilder()
                        .units("a", "u", "v", "b")
                        .contract("a", "u")
                        .contract("v", "u")
                        .contract("v", "b")
                        .build();
        RoleScan scan = new RoleScan(TieSnapshot.today(line));
        int b = line.parties().indexOf("b");

        scan.from(line.parties().indexOf("a"));

        assertThat(scan.l3(b)).isCloseTo(0.5, within(1e-15));
        assertThat(scan.sharedBuyers(line.parties().indexOf("v"))).isEqualTo(0.5);
        assertThat(scan.chains(b)).isZero();
    }

    @Test
    void goodsPassedOnAreAChainAndNoThreeStepPathAlongRoles() {
        EcosystemNetwork chain =
                new EcosystemBuilder()
                        .units("a", "b", "c", "d")
                        .contract("a", "b")
                        .contract("b", "c")
                        .contract("c", "d")
                        .build();
        RoleScan scan = new RoleScan(TieSnapshot.today(chain));

        scan.from(chain.parties().indexOf("a"));

        assertThat(scan.l3(chain.parties().indexOf("d"))).isZero();
        assertThat(scan.chains(chain.parties().indexOf("c"))).isEqualTo(0.5);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scoresEqualADenseReferenceOnRandomGraphs(long seed) {
        Dense dense = Dense.of(random(seed));
        RoleScan scan = new RoleScan(dense.snapshot);
        for (int a = 0; a < dense.size; a++) {
            scan.from(a);
            for (int b = 0; b < dense.size; b++) {
                if (dense.snapshot.mayForm(a, b)) {
                    double along = Math.max(dense.along(a, b), dense.along(b, a));
                    double chains = dense.two(a, b, true, true) + dense.two(b, a, true, true);
                    double buyers = dense.two(a, b, true, false);
                    double suppliers = dense.two(a, b, false, true);

                    assertThat(scan.l3(b)).isCloseTo(along, within(1e-12));
                    assertThat(scan.chains(b)).isCloseTo(chains, within(1e-12));
                    assertThat(scan.sharedBuyers(b)).isCloseTo(buyers, within(1e-12));
                    assertThat(scan.sharedSuppliers(b)).isCloseTo(suppliers, within(1e-12));
                }
            }
        }
    }

    /** The definitions, pair by pair. */
    private record Dense(TieSnapshot snapshot, int size) {

        static Dense of(EcosystemNetwork network) {
            return new Dense(TieSnapshot.today(network), network.parties().size());
        }

        boolean sells(int supplier, int buyer) {
            return snapshot.supply().hasEdge(supplier, buyer);
        }

        double along(int a, int b) {
            double sum = 0;
            for (int u = 0; u < size; u++) {
                for (int v = 0; v < size; v++) {
                    if (v != a && sells(a, u) && sells(v, u) && sells(v, b)) {
                        double suppliers = snapshot.supply().reversed().degree(u);
                        sum += 1 / Math.sqrt(suppliers * snapshot.supply().degree(v));
                    }
                }
            }
            return sum;
        }

        double two(int a, int b, boolean forth, boolean on) {
            double sum = 0;
            for (int u = 0; u < size; u++) {
                boolean first = forth ? sells(a, u) : sells(u, a);
                boolean second = on ? sells(u, b) : sells(b, u);
                sum += first && second ? 1.0 / snapshot.ties().degree(u) : 0;
            }
            return sum;
        }
    }

    private static EcosystemNetwork random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        int size = 2 + random.nextInt(20);
        for (int unit = 0; unit < size; unit++) {
            ecosystem.units("u" + unit);
        }
        for (int contract = random.nextInt(4 * size); contract > 0; contract--) {
            ecosystem.contract("u" + random.nextInt(size), "u" + random.nextInt(size));
        }
        return ecosystem.build();
    }
}
