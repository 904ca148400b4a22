package io.rendan.benchmark;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.stream.IntStream;

/** The graphs of one size: S 5,000 nodes, M 100,000, L 1,000,000. */
@State(Scope.Benchmark)
public class Graphs {

    /** Which size; each benchmark names those it is run at. */
    @Param({"S", "M", "L"})
    public String size = "S";

    Parallel parallel = Parallel.available();
    CompressedGraph undirected = CompressedGraph.undirected(0).build();
    CompressedGraph directed = CompressedGraph.directed(0).build();
    int[] planted = {};
    int[] sources = {};

    /** Grows the graphs; about 48,000, 1,000,000 and 10,000,000 edges. */
    @Setup(Level.Trial)
    public void grow() {
        int nodes = size.equals("S") ? 5_000 : size.equals("M") ? 100_000 : 1_000_000;
        int draws = size.equals("S") ? 57_500 : nodes * 11;
        PlantedGraph grown = PlantedGraph.of(nodes, draws, false, 1);
        undirected = grown.graph();
        planted = grown.communityOf();
        directed = PlantedGraph.of(nodes, draws, true, 2).graph();
        int number = size.equals("L") ? 16 : 256;
        sources = IntStream.range(0, number).map(i -> (int) ((long) i * nodes / number)).toArray();
    }
}
