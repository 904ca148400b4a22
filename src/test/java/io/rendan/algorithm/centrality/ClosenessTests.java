package io.rendan.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;
import io.rendan.algorithm.path.ShortestPaths;
import io.rendan.algorithm.path.ShortestPathsParameters;
import io.rendan.algorithm.path.ShortestPathsResult;

import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.IntFunction;

class ClosenessTests {

    private static final Parallel TWO = Parallel.of(2);

    @Test
    void whoReachesNoOneIsCloseToNoOne() {
        assertThat(Closeness.compute(Shapes.line(0), ClosenessMeasure.HARMONIC, TWO)).isEmpty();
        assertThat(Closeness.compute(Shapes.line(1), ClosenessMeasure.HARMONIC, TWO))
                .containsExactly(0);
        assertThat(Closeness.compute(Shapes.line(1), ClosenessMeasure.CLASSIC, TWO))
                .containsExactly(0);
    }

    @Test
    void distancesAreCountedAlongTheEdges() {
        assertThat(Closeness.compute(Shapes.chain(3), ClosenessMeasure.HARMONIC, TWO))
                .containsExactly(1.5, 1, 0);
        assertThat(Closeness.compute(Shapes.chain(3).reversed(), ClosenessMeasure.HARMONIC, TWO))
                .containsExactly(0, 1, 1.5);
        // 0 reaches 2 of 2 in 3 steps, 1 reaches 1 of 2 in 1
        assertThat(Closeness.compute(Shapes.chain(3), ClosenessMeasure.CLASSIC, TWO))
                .containsExactly(2 / 3.0, 0.5, 0);
    }

    @Test
    void fernandoAndGarthOfTheKiteAreClosest() {
        double[] closeness = Closeness.compute(Shapes.kite(), ClosenessMeasure.CLASSIC, TWO);
        assertThat(closeness[5]).isEqualTo(0.643, offset(5e-4));
        assertThat(closeness[6]).isEqualTo(closeness[5]);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithBreadthFirstSearchesAndJGraphT(CompressedGraph graph) {
        check(graph);
        var expected =
                new HarmonicCentrality<>(
                                new AsUnweightedGraph<>(new JGraphTView(graph)), false, false)
                        .getScores();
        double[] harmonic = Closeness.compute(graph, ClosenessMeasure.HARMONIC, TWO);
        expected.forEach(
                (node, score) -> assertThat(harmonic[node]).isEqualTo(score, offset(1e-9)));
        double[] byLength =
                Closeness.compute(graph, graph.weights(), ClosenessMeasure.HARMONIC, TWO);
        new HarmonicCentrality<>(new JGraphTView(graph), false, false)
                .getScores()
                .forEach(
                        (node, score) -> assertThat(byLength[node]).isEqualTo(score, offset(1e-9)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void agreesWithBreadthFirstSearchesOnALargerGraph(boolean directed) {
        check(Shapes.random(200, 500, directed, 1));
    }

    private static void check(CompressedGraph graph) {
        check(
                graph,
                Closeness.compute(graph, ClosenessMeasure.HARMONIC, TWO),
                Closeness.compute(graph, ClosenessMeasure.CLASSIC, TWO),
                node ->
                        ShortestPaths.compute(
                                graph, new int[] {node}, ShortestPathsParameters.inSteps()));
        double[] lengths = graph.weights();
        check(
                graph,
                Closeness.compute(graph, lengths, ClosenessMeasure.HARMONIC, TWO),
                Closeness.compute(graph, lengths, ClosenessMeasure.CLASSIC, TWO),
                node ->
                        ShortestPaths.compute(
                                graph, new int[] {node}, ShortestPathsParameters.byLength()));
    }

    private static void check(
            CompressedGraph graph,
            double[] harmonic,
            double[] closeness,
            IntFunction<ShortestPathsResult> paths) {
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
                    .isThrownBy(
                            () ->
                                    Closeness.compute(
                                            line,
                                            new double[] {bad, bad},
                                            ClosenessMeasure.HARMONIC,
                                            TWO))
                    .withMessageContaining(String.valueOf(bad));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    Closeness.compute(
                                            line,
                                            new double[] {bad, bad},
                                            ClosenessMeasure.CLASSIC,
                                            TWO))
                    .withMessageContaining(String.valueOf(bad));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Closeness.compute(
                                        line, new double[] {1, 2}, ClosenessMeasure.CLASSIC, TWO))
                .withMessageContaining("0 - 1");
    }

    @Test
    void theSmallestLengthsAreLengths() {
        double[] lengths = {Double.MIN_VALUE, Double.MIN_VALUE};
        double[] closeness =
                Closeness.compute(Shapes.line(2), lengths, ClosenessMeasure.CLASSIC, TWO);
        assertThat(closeness).containsOnly(1 / Double.MIN_VALUE);
        double[] least = {Double.MIN_NORMAL, Double.MIN_NORMAL};
        assertThat(Closeness.compute(Shapes.line(2), least, ClosenessMeasure.HARMONIC, TWO))
                .containsOnly(1 / Double.MIN_NORMAL);
    }

    @Test
    void aLongLineTakesNoLongerThanSingleSearches() {
        int nodes = 10_000;
        double[] closeness = Closeness.compute(Shapes.line(nodes), ClosenessMeasure.CLASSIC, TWO);
        double steps = nodes * (nodes - 1.0) / 2;
        assertThat(closeness[0]).isEqualTo((nodes - 1) / steps, offset(1e-15));
        assertThat(Closeness.compute(Shapes.star(50_000), ClosenessMeasure.CLASSIC, TWO)[0])
                .isEqualTo(1);
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        CompressedGraph graph = Shapes.random(1_000, 2_500, true, 2);
        double[] one = Closeness.compute(graph, ClosenessMeasure.HARMONIC, Parallel.of(1));
        assertThat(Closeness.compute(graph, ClosenessMeasure.HARMONIC, Parallel.of(2)))
                .isEqualTo(one);
        assertThat(Closeness.compute(graph, ClosenessMeasure.HARMONIC, Parallel.of(4)))
                .isEqualTo(one);
        double[] lengths = graph.weights();
        double[] weighted =
                Closeness.compute(graph, lengths, ClosenessMeasure.HARMONIC, Parallel.of(1));
        assertThat(Closeness.compute(graph, lengths, ClosenessMeasure.HARMONIC, Parallel.of(2)))
                .isEqualTo(weighted);
        assertThat(Closeness.compute(graph, lengths, ClosenessMeasure.HARMONIC, Parallel.of(4)))
                .isEqualTo(weighted);
    }
}
