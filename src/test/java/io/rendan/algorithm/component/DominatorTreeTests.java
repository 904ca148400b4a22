package io.rendan.algorithm.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

class DominatorTreeTests {

    @Test
    void withoutRootsNothingIsReached() {
        assertThat(DominatorTree.compute(Shapes.chain(0), new int[0]).reachableCount()).isZero();
        DominatorTreeResult tree = DominatorTree.compute(Shapes.chain(3), new int[0]);
        assertThat(tree.isReachable(0)).isFalse();
        assertThat(tree.subtreeSizes()).containsOnly(0);
    }

    @Test
    void onADiamondOnlyTheRootDominatesTheEnd() {
        // 0 -> 1 -> 3 -> 4, 0 -> 2 -> 3; 5 apart
        DominatorTreeResult tree =
                DominatorTree.compute(
                        Shapes.directed(6, 0, 1, 0, 2, 1, 3, 2, 3, 3, 4, 5, 4), new int[] {0});
        assertThat(dominators(tree, 6)).containsExactly(-1, 0, 0, 0, 3, -1);
        assertThat(tree.isReachable(5)).isFalse();
        assertThat(tree.reachableCount()).isEqualTo(5);
        assertThat(tree.subtreeSizes()).containsExactly(5, 1, 1, 2, 1, 0);
        assertThat(tree.subtreeSums(new double[] {1, 2, 4, 8, 16, 32}))
                .containsExactly(31, 2, 4, 24, 16, 0);
    }

    @Test
    void theFlowgraphOfLengauerAndTarjanHasItsPublishedTree() {
        // R A B C D E F G H I J K L = 0 … 12, figure 1 of the paper
        CompressedGraph graph =
                Shapes.directed(
                        13, 0, 1, 0, 2, 0, 3, 1, 4, 2, 1, 2, 4, 2, 5, 3, 6, 3, 7, 4, 12, 5, 8, 6, 9,
                        7, 9, 7, 10, 8, 5, 8, 11, 9, 11, 10, 9, 11, 9, 11, 0, 12, 8);
        assertThat(dominators(DominatorTree.compute(graph, new int[] {0}), 13))
                .containsExactly(-1, 0, 0, 0, 0, 0, 3, 3, 0, 0, 7, 0, 4);
    }

    @Test
    void aNodeThatTwoRootsReachApartHasNoDominator() {
        DominatorTreeResult tree =
                DominatorTree.compute(Shapes.directed(4, 0, 2, 1, 2, 2, 3), new int[] {0, 1, 1});
        assertThat(dominators(tree, 4)).containsExactly(-1, -1, -1, 2);
    }

    @Test
    void aRootBehindAnotherRootIsStillARoot() {
        DominatorTreeResult tree = DominatorTree.compute(Shapes.chain(3), new int[] {0, 1});
        assertThat(dominators(tree, 3)).containsExactly(-1, -1, 1);
    }

    @Test
    void aRootMustBeANode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DominatorTree.compute(Shapes.chain(3), new int[] {3}))
                .withMessageContaining("0 to 2");
        DominatorTreeResult tree = DominatorTree.compute(Shapes.chain(3), new int[] {0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree.subtreeSums(new double[2]))
                .withMessageContaining("3");
    }

    @Test
    void aLongChainNeedsNoStack() {
        DominatorTreeResult tree = DominatorTree.compute(Shapes.chain(200_000), new int[] {0});
        assertThat(tree.subtreeSizes()[0]).isEqualTo(200_000);
        assertThat(tree.immediateDominator(199_999)).isEqualTo(199_998);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void removingADominatorCutsOffWhatItDominates(CompressedGraph graph) {
        int nodes = graph.nodeCount();
        int[] roots = IntStream.range(0, nodes).filter(v -> v % 11 == 0).limit(3).toArray();
        DominatorTreeResult tree = DominatorTree.compute(graph, roots);
        BitSet reached = reached(graph, roots, -1);
        int[] sizes = new int[nodes];
        for (int d = 0; d < nodes; d++) {
            assertThat(tree.isReachable(d)).isEqualTo(reached.get(d));
            BitSet left = reached(graph, roots, d);
            for (int v = 0; v < nodes; v++) {
                boolean dominated = reached.get(v) && !left.get(v);
                sizes[d] += dominated ? 1 : 0;
                assertThat(dominates(tree, d, v) && reached.get(v)).isEqualTo(dominated);
            }
        }
        assertThat(tree.subtreeSizes()).isEqualTo(sizes);
        assertThat(tree.reachableCount()).isEqualTo(reached.cardinality());
    }

    private static boolean dominates(DominatorTreeResult tree, int dominator, int node) {
        int above = node;
        while (above >= 0 && above != dominator) {
            above = tree.immediateDominator(above);
        }
        return above == dominator;
    }

    private static BitSet reached(CompressedGraph graph, int[] roots, int removed) {
        BitSet reached = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        Arrays.stream(roots).filter(root -> root != removed).forEach(queue::add);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            if (!reached.get(node)) {
                reached.set(node);
                Arrays.stream(graph.targets(), graph.offsets()[node], graph.offsets()[node + 1])
                        .filter(target -> target != removed)
                        .forEach(queue::add);
            }
        }
        return reached;
    }

    private static int[] dominators(DominatorTreeResult tree, int nodes) {
        return IntStream.range(0, nodes).map(tree::immediateDominator).toArray();
    }
}
