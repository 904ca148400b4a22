package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;

class CoreNumbersTests {

    @Test
    void namedShapesHaveTheirKnownCores() {
        assertThat(CoreNumbers.of(Shapes.line(0))).isEmpty();
        assertThat(CoreNumbers.of(Shapes.line(1))).containsExactly(0);
        assertThat(CoreNumbers.of(Shapes.star(5))).containsOnly(1);
        assertThat(CoreNumbers.of(Shapes.ring(5))).containsOnly(2);
        assertThat(CoreNumbers.of(Shapes.clique(5))).containsOnly(4);
        assertThat(CoreNumbers.of(Shapes.line(200_000))).containsOnly(1);
        assertThat(CoreNumbers.of(Shapes.undirected(5, 0, 1, 1, 2, 2, 0, 2, 3, 3, 4)))
                .containsExactly(2, 2, 2, 1, 1);
    }

    @Test
    void directionsAreIgnored() {
        assertThat(CoreNumbers.of(Shapes.directed(4, 0, 1, 1, 2, 2, 0, 3, 0)))
                .containsExactly(2, 2, 2, 1);
        assertThat(CoreNumbers.of(Shapes.directed(2, 0, 1, 1, 0))).containsExactly(2, 2);
    }

    @Test
    void agreesWithJGraphT() {
        for (long seed = 0; seed < 300; seed++) {
            CompressedGraph graph = Shapes.random(seed, false);
            int[] cores = CoreNumbers.of(graph);
            new Coreness<>(new JGraphTView(graph))
                    .getScores()
                    .forEach((node, core) -> assertThat(cores[node]).isEqualTo(core));
        }
    }
}
