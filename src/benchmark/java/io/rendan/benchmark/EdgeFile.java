package io.rendan.benchmark;

import io.rendan.algorithm.graph.CompressedGraph;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The undirected graph as a CSV of its edges: source, target, weight to three decimals. */
@State(Scope.Benchmark)
public class EdgeFile {

    Path path = Path.of("edges.csv");

    /** Writes the file. */
    @Setup(Level.Trial)
    public void write(Graphs graphs) throws IOException {
        path = Files.createTempFile("edges", ".csv");
        CompressedGraph graph = graphs.undirected;
        int[] sources = graph.sources();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(path))) {
            out.print("source,target,weight\n");
            for (int arc = 0; arc < sources.length; arc++) {
                if (sources[arc] < graph.targets()[arc]) {
                    double weight = graph.weights()[arc];
                    String decimal = String.format(Locale.ROOT, "%.3f", weight);
                    out.print("unit-" + sources[arc] + ",unit-" + graph.targets()[arc]);
                    out.print("," + decimal + "\n");
                }
            }
        }
    }

    /** Deletes it. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
