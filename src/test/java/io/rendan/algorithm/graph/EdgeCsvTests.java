package io.rendan.algorithm.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.EdgeCsv.NamedGraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

class EdgeCsvTests {

    private static final Parallel TWO = Parallel.of(2);

    @TempDir Path folder;

    @Test
    void aHeaderAloneIsAGraphWithoutNodes() throws IOException {
        assertThat(directed("source,target").names()).isEmpty();
        assertThat(directed("target,source\r\n").graph().nodeCount()).isZero();
    }

    @Test
    void nodesAreNumberedAsTheyAreMet() throws IOException {
        NamedGraph read = directed("source,target,weight\nb,a,2\na,c,0.5\n\nb,a,1e1\nc,c,1\n");
        assertThat(read.names()).containsExactly("b", "a", "c");
        assertThat(read.graph().weight(0, 1)).isEqualTo(12);
        assertThat(read.graph().weight(1, 2)).isEqualTo(0.5);
        assertThat(read.graph().mergedEdges()).isEqualTo(1);
        assertThat(read.graph().droppedLoops()).isEqualTo(1);
    }

    @Test
    void columnsStandInAnyOrderAndNamesMayBeQuoted() throws IOException {
        String text =
                "\uFEFFnote,target,\"source\"\r\nx,\"b, \"\"the\"\"\",ü\r\n,ü,\"b, \"\"the\"\"\"";
        NamedGraph read = directed(text);
        assertThat(read.names()).containsExactly("ü", "b, \"the\"");
        assertThat(read.graph().hasEdge(0, 1)).isTrue();
        assertThat(read.graph().hasEdge(1, 0)).isTrue();
    }

    @Test
    void faultsAreNamedWithTheirLines() {
        assertFault("source,to\n", "line 1: expected columns source and target, are [source, to]");
        assertFault("source,target\na,b\na\nc\n", "line 3: expected a source and a target");
        assertFault("source,target\na,\n", "line 2: expected a source and a target");
        assertFault("source,target\na,\"b\nc\",d\n", "line 2: a quoted field does not end");
        assertFault("source,target\na,\"b\"c\n", "line 2: text follows a quoted field");
        for (String weight : new String[] {"", "x", "-", ".", "1.2.3", "NaN", "1e999"}) {
            assertFault(
                    "source,target,weight\na,b," + weight + "\n",
                    "line 2: expected a finite number, is '" + weight + "'");
        }
    }

    @Test
    void allFaultsAreNamedTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> directed("source,target,weight\na,b,x\na,b,1\nc,,1\na,\"b\nd,e,-\n"))
                .withMessage(
                        """
                        edges.csv: line 2: expected a finite number, is 'x'
                        edges.csv: line 4: expected a source and a target, one is empty
                        edges.csv: line 5: a quoted field does not end on its line
                        edges.csv: line 6: expected a finite number, is '-'""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directed("source,target\n" + "a\n".repeat(50)))
                .withMessageEndingWith(
                        "edges.csv: line 21: expected a source and a target, one is empty\nand 30 more");
    }

    @Test
    void everyNumberIsReadToTheLastBit() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder("source,target,weight\n");
        String[] numbers = new String[20_000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(random, i);
            text.append("s,").append(i).append(',').append(numbers[i]).append('\n');
        }
        CompressedGraph graph = directed(text.toString()).graph();
        for (int i = 0; i < numbers.length; i++) {
            assertThat(graph.weight(0, i + 1)).isEqualTo(Double.parseDouble(numbers[i]));
        }
    }

    private static String number(SplittableRandom random, int i) {
        return switch (i % 5) {
            case 0 -> Double.toString(random.nextDouble() * Math.pow(10, random.nextInt(20)));
            case 1 -> Double.toString(-random.nextDouble());
            case 2 -> Long.toString(random.nextLong() >> random.nextInt(63));
            // midway between two doubles, and next to it
            case 3 -> (1L << 53) + 2L * random.nextInt(1000) + 1 + "." + random.nextInt(2);
            default -> random.nextInt(1000) + "." + random.nextLong(1, 1_000_000_000_000_000L);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void theNumberOfThreadsChangesNothing(int threads) throws IOException {
        SplittableRandom random = new SplittableRandom(2);
        StringBuilder text = new StringBuilder("source,target,weight\n");
        for (int i = 0; i < 3_000; i++) {
            text.append(random.nextInt(400)).append(',').append(random.nextInt(400));
            text.append(',').append(1 + random.nextInt(9)).append('\n');
        }
        Path file = file(text.toString());
        NamedGraph one = EdgeCsv.undirected(file, Parallel.of(1));
        NamedGraph read = EdgeCsv.undirected(file, Parallel.of(threads));
        assertThat(read.names()).isEqualTo(one.names());
        assertThat(read.graph().targets()).isEqualTo(one.graph().targets());
        assertThat(read.graph().weights()).isEqualTo(one.graph().weights());
        assertThat(read.graph().offsets()).isEqualTo(one.graph().offsets());
    }

    private NamedGraph directed(String text) throws IOException {
        return EdgeCsv.directed(file(text), TWO);
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("edges.csv"), text.getBytes(UTF_8));
    }

    private void assertFault(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directed(text))
                .withMessageStartingWith("edges.csv: " + message);
    }
}
