package io.rendan.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;
import io.rendan.algorithm.path.ShortestPaths;

import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.IntFunction;

class ClosenessTests {

    private static final Parallel TWO = Parallel.of(2);

    @Test
    void whoReachesNoOneIsCloseToNoOne() {
        assertThat(Closeness.harmonic(Shapes.line(0), TWO)).isEmpty();
        assertThat(Closeness.harmonic(Shapes.line(1), TWO)).containsExactly(0);
        assertThat(Closeness.of(Shapes.line(1), TWO)).containsExactly(0);
    }

    @Test
    void distancesAreCountedAlongTheEdges() {
        assertThat(Closeness.harmonic(Shapes.chain(3), TWO)).containsExactly(1.5, 1, 0);
        assertThat(Closeness.harmonic(Shapes.chain(3).reversed(), TWO)).containsExactly(0, 1, 1.5);
        // 0 reaches 2 of 2 in 3 steps, 1 reaches 1 of 2 in 1
        assertThat(Closeness.of(Shapes.chain(3), TWO)).containsExactly(2 / 3.0, 0.5, 0);
    }

    @Test
    void fernandoAndGarthOfTheKiteAreClosest() {
        double[] closeness = Closeness.of(Shapes.kite(), TWO);
        assertThat(closeness[5]).isEqualTo(0.643, offset(5e-4));
        assertThat(closeness[6]).isEqualTo(closeness[5]);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void agreesWithBreadthFirstSearchesAndJGraphT(boolean directed) {
        for (CompressedGraph graph : Shapes.ofEveryKind(directed)) {
            check(graph);
            var expected =
                    new HarmonicCentrality<>(
                                    new AsUnweightedGraph<>(new JGraphTView(graph)), false, false)
                            .getScores();
            double[] harmonic = Closeness.harmonic(graph, TWO);
            expected.forEach(
                    (node, score) -> assertThat(harmonic[node]).isEqualTo(score, offset(1e-9)));
            double[] byLength = Closeness.harmonic(graph, graph.weights(), TWO);
            new HarmonicCentrality<>(new JGraphTView(graph), false, false)
                    .getScores()
                    .forEach(
                            (node, score) ->
                                    assertThat(byLength[node]).isEqualTo(score, offset(1e-9)));
        }
        check(Shapes.random(200, 500, directed, 1));
    }

    private static void check(CompressedGraph graph) {
        check(
                graph,
                Closeness.harmonic(graph, TWO),
                Closeness.of(graph, TWO),
                node -> ShortestPaths.inSteps(graph, Integer.MAX_VALUE, node));
        double[] lengths = graph.weights();
        check(
                graph,
                Closeness.harmonic(graph, lengths, TWO),
                Closeness.of(graph, lengths, TWO),
                node -> ShortestPaths.byLength(graph, Double.POSITIVE_INFINITY, node));
    }

    private static void check(
            CompressedGraph graph,
            double[] harmonic,
            double[] closeness,
            IntFunction<ShortestPaths.Tree> paths) {
        for (int node = 0; node < graph.nodeCount(); node++) {
            double inverse = 0;
            double sum = 0;
            double reached = 0;
            for (double d : paths.apply(node).distance()) {
                boolean counts = d > 0 && d < Double.POSITIVE_INFINITY;
                inverse += counts ? 1 / d : 0;
                sum += counts ? d : 0;
                reached += counts ? 1 : 0;
            }
            double expected = reached == 0 ? 0 : reached / sum * reached / (graph.nodeCount() - 1);
            assertThat(harmonic[node]).isEqualTo(inverse, offset(1e-9));
            assertThat(closeness[node]).isEqualTo(expected, offset(1e-12));
        }
    }

    @Test
    void lengthsAreChecked() {
        CompressedGraph line = Shapes.line(2);
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Closeness.harmonic(line, new double[] {bad, bad}, TWO))
                    .withMessageContaining(String.valueOf(bad));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Closeness.of(line, new double[] {bad, bad}, TWO))
                    .withMessageContaining(String.valueOf(bad));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Closeness.of(line, new double[] {1, 2}, TWO))
                .withMessageContaining("0 - 1");
    }

    @Test
    void theSmallestLengthsAreLengths() {
        double[] lengths = {Double.MIN_VALUE, Double.MIN_VALUE};
        double[] closeness = Closeness.of(Shapes.line(2), lengths, TWO);
        assertThat(closeness).containsOnly(1 / Double.MIN_VALUE);
        double[] least = {Double.MIN_NORMAL, Double.MIN_NORMAL};
        assertThat(Closeness.harmonic(Shapes.line(2), least, TWO))
                .containsOnly(1 / Double.MIN_NORMAL);
    }

    @Test
    void aLongLineTakesNoLongerThanSingleSearches() {
        int nodes = 10_000;
        double[] closeness = Closeness.of(Shapes.line(nodes), TWO);
        double steps = nodes * (nodes - 1.0) / 2;
        assertThat(closeness[0]).isEqualTo((nodes - 1) / steps, offset(1e-15));
        assertThat(Closeness.of(Shapes.star(50_000), TWO)[0]).isEqualTo(1);
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        CompressedGraph graph = Shapes.random(1_000, 2_500, true, 2);
        double[] one = Closeness.harmonic(graph, Parallel.of(1));
        assertThat(Closeness.harmonic(graph, Parallel.of(2))).isEqualTo(one);
        assertThat(Closeness.harmonic(graph, Parallel.of(4))).isEqualTo(one);
        double[] lengths = graph.weights();
        double[] weighted = Closeness.harmonic(graph, lengths, Parallel.of(1));
        assertThat(Closeness.harmonic(graph, lengths, Parallel.of(2))).isEqualTo(weighted);
        assertThat(Closeness.harmonic(graph, lengths, Parallel.of(4))).isEqualTo(weighted);
    }
}
