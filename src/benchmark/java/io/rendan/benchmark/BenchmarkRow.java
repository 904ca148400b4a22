package io.rendan.benchmark;

import java.util.List;

/**
 * A row of the table: a kernel at a size, with or without its peer on the JVM.
 *
 * @param kernel the method of {@link RendanKernels}, and of {@link PeerKernels} if it has a peer
 * @param size S, M or L
 * @param targetMillis what the fastest public peer of any language takes on a machine with two
 *     cores, over the factor by which it is to be beaten; 0 where there is none
 * @param rounds how often it is run to warm up, and how often to be measured
 */
record BenchmarkRow(String kernel, String size, Peer peer, double targetMillis, int rounds) {

    /** Who else does the same on the JVM. */
    enum Peer {
        NONE("–", 0, 0),
        JGRAPHT("JGraphT 1.5.3", 5, 5),
        /** Takes so long that it is run but a few times, the first to warm up. */
        JGRAPHT_SECONDS("JGraphT 1.5.3", 1, 2),
        /** Takes minutes: run once, and only on request. */
        JGRAPHT_MINUTES("JGraphT 1.5.3", 0, 1),
        CWTS("nl.cwts 1.3.0", 5, 5),
        OJALGO("ojAlgo 57.1.0", 50, 25);

        final String library;
        final int warmups;
        final int rounds;

        Peer(String library, int warmups, int rounds) {
            this.library = library;
            this.warmups = warmups;
            this.rounds = rounds;
        }

        boolean runs(boolean slowToo) {
            return this != NONE && (slowToo || this != JGRAPHT_MINUTES);
        }
    }

    static final List<BenchmarkRow> ALL =
            List.of(
                    new BenchmarkRow("betweenness", "S", Peer.JGRAPHT_MINUTES, 1320, 9),
                    new BenchmarkRow("betweennessWeighted", "S", Peer.JGRAPHT_MINUTES, 2098, 5),
                    new BenchmarkRow("betweennessSampled", "M", Peer.NONE, 4515, 5),
                    new BenchmarkRow("betweennessEstimated", "M", Peer.NONE, 0, 9),
                    new BenchmarkRow("leiden", "S", Peer.CWTS, 24.5, 15),
                    new BenchmarkRow("leiden", "M", Peer.CWTS, 1360, 7),
                    new BenchmarkRow("harmonicCloseness", "S", Peer.JGRAPHT_MINUTES, 74.5, 15),
                    new BenchmarkRow("pageRank", "M", Peer.JGRAPHT, 44.8, 15),
                    new BenchmarkRow("weakComponents", "M", Peer.JGRAPHT, 8, 15),
                    new BenchmarkRow("strongComponents", "M", Peer.JGRAPHT, 35, 15),
                    new BenchmarkRow("cutVertices", "M", Peer.JGRAPHT, 59.5, 15),
                    new BenchmarkRow("coreNumbers", "M", Peer.JGRAPHT, 39, 15),
                    new BenchmarkRow("triangles", "M", Peer.JGRAPHT_SECONDS, 0, 15),
                    new BenchmarkRow("localClustering", "M", Peer.JGRAPHT_MINUTES, 142, 15),
                    new BenchmarkRow("constraint", "M", Peer.NONE, 782, 9),
                    new BenchmarkRow("singleSource", "M", Peer.JGRAPHT, 55.7, 15),
                    new BenchmarkRow("singleSourceInSteps", "M", Peer.JGRAPHT, 0, 15),
                    new BenchmarkRow("dominators", "M", Peer.NONE, 0, 15),
                    new BenchmarkRow("adamicAdar", "S", Peer.JGRAPHT_SECONDS, 42.5, 15),
                    new BenchmarkRow("threeStepPaths", "S", Peer.NONE, 0, 9),
                    new BenchmarkRow("shortCycles", "S", Peer.JGRAPHT_SECONDS, 0, 9),
                    new BenchmarkRow("flowSystem", "S", Peer.OJALGO, 0, 200),
                    new BenchmarkRow("flowSystem", "M", Peer.NONE, 0, 15),
                    new BenchmarkRow("rewiring", "S", Peer.NONE, 0, 3),
                    new BenchmarkRow("betweennessSampled", "L", Peer.NONE, 0, 2),
                    new BenchmarkRow("betweennessEstimated", "L", Peer.NONE, 0, 2),
                    new BenchmarkRow("leiden", "L", Peer.NONE, 0, 2),
                    new BenchmarkRow("pageRank", "L", Peer.NONE, 0, 3),
                    new BenchmarkRow("weakComponents", "L", Peer.NONE, 0, 3),
                    new BenchmarkRow("strongComponents", "L", Peer.NONE, 0, 3),
                    new BenchmarkRow("coreNumbers", "L", Peer.NONE, 0, 3),
                    new BenchmarkRow("triangles", "L", Peer.NONE, 0, 3));
}
