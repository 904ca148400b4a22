package io.rendan.algorithm.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

class CascadeTests {

    @Test
    void aModelWithoutNodesHasNoRisks() {
        var cascade = Cascade.prepare(CascadeModel.over(new boolean[0]).build());
        assertThat(cascade.compute(new double[0], Parallel.of(2)).risk()).isEmpty();
    }

    @Nested
    class AChainOfThree {

        @Test
        void ofEssentialInputsStopsAltogether() {
            var model =
                    over(3).essentialGroup(1).supplier(0, 1, 0).essentialGroup(2).supplier(1, 1, 0);
            assertThat(health(model, 0)).containsExactly(0, 0, 0);
            assertThat(health(model, 1)).containsExactly(1, 0, 0);
            assertThat(risks(model, 10, 20, 40).risk()).containsExactly(60, 40, 0);
            assertThat(risks(model, 10, 20, 40).affected()).containsExactly(2, 1, 0);
        }

        @Test
        void ofOtherInputsIsDampedByValueAdded() {
            var model = over(3).group(1, 0.5).supplier(0, 1, 0).group(2, 0.4).supplier(1, 1, 0);
            assertThat(health(model, 0)).containsExactly(new double[] {0, 0.5, 0.8}, offset(1e-15));
        }

        @Test
        void isSparedAsFarAsOthersCanDeliver() {
            var model =
                    over(3).essentialGroup(1)
                            .supplier(0, 1, 0.75)
                            .essentialGroup(2)
                            .supplier(1, 1, 1);
            assertThat(health(model, 0)).containsExactly(0, 0.75, 1);
        }
    }

    @Test
    void theWorstEssentialGroupAndTheSumOfTheOthersCompete() {
        // 4 buys two essential groups from 0 and 1, and two others from 0 and 2, 3
        var model =
                over(5).essentialGroup(4)
                        .supplier(0, 0.25, 0)
                        .supplier(3, 0.75, 0)
                        .essentialGroup(4)
                        .supplier(1, 1, 0.9)
                        .group(4, 0.3)
                        .supplier(0, 1, 0)
                        .group(4, 0.4)
                        .supplier(2, 0.5, 0)
                        .supplier(0, 0.5, 0);
        assertThat(health(model, 0)[4]).isEqualTo(0.5, offset(1e-15));
        assertThat(health(model, 1)[4]).isEqualTo(0.9, offset(1e-15));
        assertThat(health(model, 2)[4]).isEqualTo(0.8, offset(1e-15));
        assertThat(health(model, 3)[4]).isEqualTo(0.25, offset(1e-15));
    }

    @Test
    void onlyThoseWhoCanFailFail() {
        var model =
                CascadeModel.over(new boolean[] {false, false, true})
                        .essentialGroup(1)
                        .supplier(0, 1, 0)
                        .essentialGroup(2)
                        .supplier(1, 1, 0);
        assertThat(health(model, 0)).containsExactly(0, 1, 1);
        assertThat(health(model, 1)).containsExactly(1, 0, 0);
    }

    @Test
    void aCycleComesToRestAtItsGreatestFixedPoint() {
        // 1 and 2 live half on each other; 1 half on 0: h1 = 1 - (1 - h2)/2 - 1/2, h2 = 1 - (1 -
        // h1)/2
        var model =
                over(3).group(1, 1)
                        .supplier(0, 0.5, 0)
                        .supplier(2, 0.5, 0)
                        .group(2, 0.5)
                        .supplier(1, 1, 0);
        assertThat(health(model, 0))
                .containsExactly(new double[] {0, 1 / 3.0, 2 / 3.0}, offset(1e-11));
    }

    @Test
    void aPairThatLivesOnItselfStaysHealthy() {
        var model = over(3).essentialGroup(1).supplier(2, 1, 0).essentialGroup(2).supplier(1, 1, 0);
        assertThat(health(model, 0)).containsExactly(0, 1, 1);
        assertThat(health(model, 1)).containsExactly(1, 0, 0);
    }

    @Test
    void aFallThatTakesTooLongIsSaidNotToHaveComeToRest() {
        double slow = 1 - 1e-7;
        var model =
                over(3).group(1, 1)
                        .supplier(2, slow, 0)
                        .supplier(0, 1e-7, 0)
                        .group(2, 1)
                        .supplier(1, slow, 0);
        CascadeResult risks = risks(model, 0, 1, 1);
        assertThat(risks.converged()).containsExactly(false, true, true);
        assertThat(risks.risk()[0]).isBetween(0.001, 2.0);
    }

    @Test
    void aLongChainNeedsNoStackAndOneLookEach() {
        var model = over(200_000);
        for (int node = 1; node < 200_000; node++) {
            model.essentialGroup(node).supplier(node - 1, 1, 0);
        }
        assertThat(health(model, 0)[199_999]).isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithSynchronousRoundsOverEveryone(long seed) {
        check(new Random(seed));
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#directedOfEveryKind")
    void agreesWithThemOnGraphsOfEveryKind(CompressedGraph graph) {
        check(new Random(graph));
    }

    private static void check(Random model) {
        var cascade = Cascade.prepare(model.builder.build());
        var risks = cascade.compute(model.value, Parallel.of(2));
        for (int stopped = 0; stopped < model.nodes; stopped++) {
            double[] expected = model.rounds(stopped);
            var aftermath = cascade.stop(stopped);
            assertThat(aftermath.converged()).as("node %d stops", stopped).isTrue();
            assertThat(aftermath.health())
                    .as("node %d of %d stops", stopped, model.nodes)
                    .containsExactly(expected, offset(1e-9));
            double risk = 0;
            for (int node = 0; node < model.nodes; node++) {
                risk += node == stopped ? 0 : model.value[node] * (1 - expected[node]);
            }
            assertThat(risks.risk()[stopped]).isEqualTo(risk, offset(1e-9));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        Random model = new Random(77, 400);
        var cascade = Cascade.prepare(model.builder.build());
        double[] one = cascade.compute(model.value, Parallel.of(1)).risk();
        assertThat(cascade.compute(model.value, Parallel.of(2)).risk()).isEqualTo(one);
        assertThat(cascade.compute(model.value, Parallel.of(4)).risk()).isEqualTo(one);
    }

    @Test
    void inputsAreChecked() {
        assertThatIllegalStateException().isThrownBy(() -> over(2).supplier(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> over(2).essentialGroup(2));
        assertThatIllegalArgumentException().isThrownBy(() -> over(2).group(1, 1.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over(2).essentialGroup(1).supplier(0, Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> risks(over(2), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> risks(over(2), 1, Double.NaN))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> health(over(2), 2))
                .withMessageContaining("0 to 1, is 2");
    }

    @Test
    void anInterruptedThreadGetsNoResult() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> risks(over(1), 1))
                    .isInstanceOf(KernelInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static CascadeModel.Builder over(int nodes) {
        boolean[] canFail = new boolean[nodes];
        Arrays.fill(canFail, true);
        return CascadeModel.over(canFail);
    }

    private static double[] health(CascadeModel.Builder model, int stopped) {
        return Cascade.prepare(model.build()).stop(stopped).health();
    }

    private static CascadeResult risks(CascadeModel.Builder model, double... value) {
        return Cascade.prepare(model.build()).compute(value, Parallel.of(2));
    }

    /** A seeded random model together with the definition carried out literally. */
    private static final class Random {

        private record Group(int buyer, boolean essential, double spendShare, double[] loss) {}

        private final int nodes;
        private final boolean[] canFail;
        private final double[] value;
        private final List<Group> groups = new ArrayList<>();
        private final CascadeModel.Builder builder;

        Random(long seed) {
            this(seed, 1 + (int) (seed % 17));
        }

        Random(long seed, int nodes) {
            this.nodes = nodes;
            var random = new SplittableRandom(seed);
            this.canFail = new boolean[nodes];
            this.value = random.doubles(nodes).toArray();
            for (int node = 0; node < nodes; node++) {
                canFail[node] = random.nextInt(5) > 0;
            }
            this.builder = CascadeModel.over(canFail);
            for (int buyer = 0; buyer < nodes; buyer++) {
                int others = random.nextInt(4);
                for (int i = 0; i < others; i++) {
                    add(buyer, random.nextInt(4) == 0, random.nextDouble() * 0.9 / others, random);
                }
            }
        }

        /** Everyone lives on those who lead to them; every third cannot do without. */
        Random(CompressedGraph graph) {
            this.nodes = graph.nodeCount();
            this.canFail = new boolean[nodes];
            this.value = new SplittableRandom(nodes).doubles(nodes).toArray();
            Arrays.fill(canFail, true);
            this.builder = CascadeModel.over(canFail);
            for (int buyer = 0; buyer < nodes; buyer++) {
                var group = new Group(buyer, buyer % 3 == 0, 0.75, new double[nodes]);
                groups.add(group);
                if (group.essential) {
                    builder.essentialGroup(buyer);
                } else {
                    builder.group(buyer, group.spendShare);
                }
                for (int supplier = 0; supplier < nodes; supplier++) {
                    if (graph.hasEdge(supplier, buyer)) {
                        double weight = graph.weight(supplier, buyer);
                        double share = weight / graph.reversed().strength(buyer);
                        builder.supplier(supplier, share, 0.25);
                        group.loss[supplier] = 0.75 * share;
                    }
                }
            }
        }

        private void add(int buyer, boolean essential, double spendShare, SplittableRandom random) {
            var group = new Group(buyer, essential, spendShare, new double[nodes]);
            groups.add(group);
            if (essential) {
                builder.essentialGroup(buyer);
            } else {
                builder.group(buyer, spendShare);
            }
            double rest = 1;
            for (int i = random.nextInt(4); i > 0; i--) {
                int supplier = random.nextInt(nodes);
                double share = random.nextDouble() * rest;
                double replaceable = random.nextInt(3) / 2.0;
                rest -= share;
                builder.supplier(supplier, share, replaceable);
                group.loss[supplier] += supplier == buyer ? 0 : share * (1 - replaceable);
            }
        }

        double[] rounds(int stopped) {
            double[] health = new double[nodes];
            Arrays.fill(health, 1);
            health[stopped] = 0;
            double moved = 1;
            while (moved > 1e-14) {
                double[] next = round(health, stopped);
                moved = 0;
                for (int node = 0; node < nodes; node++) {
                    moved = Math.max(moved, health[node] - next[node]);
                }
                health = next;
            }
            return health;
        }

        private double[] round(double[] health, int stopped) {
            double[] worst = new double[nodes];
            double[] sum = new double[nodes];
            for (Group group : groups) {
                double lost = 0;
                for (int supplier = 0; supplier < nodes; supplier++) {
                    lost += group.loss[supplier] * (1 - health[supplier]);
                }
                if (group.essential) {
                    worst[group.buyer] = Math.max(worst[group.buyer], lost);
                } else {
                    sum[group.buyer] += group.spendShare * lost;
                }
            }
            double[] next = new double[nodes];
            for (int node = 0; node < nodes; node++) {
                next[node] = canFail[node] ? 1 - Math.max(worst[node], sum[node]) : 1;
            }
            next[stopped] = 0;
            return next;
        }
    }
}
