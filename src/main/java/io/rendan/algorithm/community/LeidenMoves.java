package io.rendan.algorithm.community;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;

/** Moves nodes to the neighbouring community that gains most until none gains by moving. */
final class LeidenMoves {

    /** Relative gain below which it is rounding; without it nodes could move for ever. */
    private static final double ROUNDING = 1e-12;

    private static final int NODES_A_CHUNK = 256;

    /** Stands for a community of one's own. */
    private static final int ALONE = -1;

    private final LeidenLevel level;
    private final int[] communityOf;
    private final double[] mass;
    private final int[] members;

    /** Numbers of communities without members, a stack. */
    private final int[] empty;

    private int empties;
    private final LeidenTally tally;
    private final NodeQueue queue;

    private LeidenMoves(LeidenLevel level, int[] communityOf) {
        int size = level.size();
        this.level = level;
        this.communityOf = communityOf;
        this.mass = new double[size];
        this.members = new int[size];
        this.empty = new int[size];
        this.tally = new LeidenTally(size);
        this.queue = new NodeQueue(size);
        for (int node = 0; node < size; node++) {
            mass[communityOf[node]] += level.masses()[node];
            members[communityOf[node]]++;
        }
        for (int community = size - 1; community >= 0; community--) {
            if (members[community] == 0) {
                empty[empties++] = community;
            }
        }
    }

    /**
     * Moves nodes; numbers the communities anew.
     *
     * @return how many communities there are
     */
    static int make(LeidenLevel level, int[] communityOf, Parallel parallel) {
        var moves = new LeidenMoves(level, communityOf);
        if (moves.empties == 0) {
            moves.enqueueAll();
        } else {
            moves.enqueueDiscontented(parallel);
        }
        moves.run();
        return Grouped.renumber(communityOf);
    }

    /** Where every node is alone, nearly every one would move. */
    private void enqueueAll() {
        for (int node = 0; node < level.size(); node++) {
            queue.add(node);
        }
    }

    /** Asks every node, all at once, whether it would move; only those need a turn. */
    private void enqueueDiscontented(Parallel parallel) {
        boolean[] discontented = new boolean[level.size()];
        Chunks chunks = new Chunks(level.size(), NODES_A_CHUNK);
        parallel.forEach(
                chunks.count(),
                () -> new LeidenTally(level.size()),
                (own, chunk) -> {
                    for (int node = chunks.from(chunk); node < chunks.to(chunk); node++) {
                        discontented[node] = bestCommunity(node, own) != communityOf[node];
                    }
                });
        for (int node = 0; node < discontented.length; node++) {
            if (discontented[node]) {
                queue.add(node);
            }
        }
    }

    private void run() {
        for (int step = 0; !queue.isEmpty(); step++) {
            KernelInterruptedException.checkNowAndThen(step);
            int node = queue.poll();
            int from = communityOf[node];
            int best = bestCommunity(node, tally);
            if (best != from) {
                leave(node, from);
                // one is always empty then: fewer than all nodes are placed
                enter(node, best == ALONE ? empty[empties - 1] : best);
                enqueueNeighbours(node);
            }
        }
    }

    private void leave(int node, int community) {
        mass[community] -= level.masses()[node];
        if (--members[community] == 0) {
            mass[community] = 0;
            empty[empties++] = community;
        }
    }

    private void enter(int node, int community) {
        if (members[community]++ == 0) {
            empties--;
        }
        mass[community] += level.masses()[node];
        communityOf[node] = community;
    }

    /** The community where a node gains most: another only if it gains more than by staying. */
    private int bestCommunity(int node, LeidenTally tally) {
        int from = communityOf[node];
        tally.add(level, node, communityOf);
        double own = level.masses()[node];
        double price = level.price() * own;
        int best = from;
        double others = members[from] == 1 ? 0 : mass[from] - own;
        double most = tally.towards(from) - price * others;
        double rounding = ROUNDING * tally.towards(from);
        for (int i = 0; i < tally.count(); i++) {
            int community = tally.group(i);
            double towards = tally.towards(community);
            double gain = towards - price * mass[community];
            if (gain > most + ROUNDING * towards) {
                most = gain;
                best = community;
            }
        }
        tally.clear();
        return most < -rounding ? ALONE : best;
    }

    private void enqueueNeighbours(int node) {
        int[] targets = level.targets();
        int community = communityOf[node];
        for (int arc = level.starts()[node]; arc < level.ends()[node]; arc++) {
            int target = targets[arc];
            if (!queue.waits[target] && communityOf[target] != community) {
                queue.add(target);
            }
        }
    }

    /** Nodes that wait for their turn, each once. */
    private static final class NodeQueue {

        private final int[] nodes;
        private final boolean[] waits;
        private int head;
        private int size;

        NodeQueue(int capacity) {
            this.nodes = new int[capacity];
            this.waits = new boolean[capacity];
        }

        boolean isEmpty() {
            return size == 0;
        }

        int poll() {
            int node = nodes[head];
            head = head + 1 == nodes.length ? 0 : head + 1;
            size--;
            waits[node] = false;
            return node;
        }

        void add(int node) {
            waits[node] = true;
            int tail = head + size;
            nodes[tail < nodes.length ? tail : tail - nodes.length] = node;
            size++;
        }
    }
}
