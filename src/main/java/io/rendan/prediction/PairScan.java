package io.rendan.prediction;

import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The candidates of one party at a time and what connects each of them to it. The working memory of
 * one thread.
 *
 * <p>{@code l3(b)} is Σ over paths a–u–v–b of the contract graph of 1/√(k_u k_v) (Kovács et al.,
 * Network-based prediction of protein interactions, 2019), defined for pairs without a tie; {@code
 * common(b)} is the resource allocation index Σ 1/k_u over common neighbours (Zhou, Lü and Zhang
 * 2009). A shared community or segment counts 1/ln(1 + its size), so that what everyone shares says
 * little. A pass costs the degrees summed over the party's neighbours, and over those within two
 * steps: never all pairs. Memory: 62 bytes a node.
 */
public final class PairScan {

    private final TieSnapshot snapshot;
    private final double[] inverseRoot;
    private final double[] inverseRootEver;
    private final boolean remembers;
    private final double[] twoSteps;
    private final double[] l3;
    private final double[] memory;
    private final double[] common;
    private final double[] communities;
    private final double[] segments;
    private final double[] trades;
    private final double[] lapsed;
    private final boolean[] touched;
    private final boolean[] barred;
    private final boolean[] former;
    private final int[] reached;
    private final int[] near;
    private int size;
    private int nearSize;
    private int source = -1;
    private boolean sourceIsUnit;

    PairScan(TieSnapshot snapshot) {
        this.snapshot = snapshot;
        int nodes = snapshot.parties().size();
        inverseRoot = inverseRoots(snapshot.ties());
        inverseRootEver = inverseRoots(snapshot.ever());
        remembers = snapshot.former().edgeCount() > 0;
        twoSteps = new double[nodes];
        l3 = new double[nodes];
        memory = new double[nodes];
        common = new double[nodes];
        communities = new double[nodes];
        segments = new double[nodes];
        trades = new double[nodes];
        lapsed = new double[nodes];
        touched = new boolean[nodes];
        barred = new boolean[nodes];
        former = new boolean[nodes];
        reached = new int[nodes];
        near = new int[nodes];
    }

    private static double[] inverseRoots(CompressedGraph ties) {
        double[] roots = new double[ties.nodeCount()];
        Arrays.setAll(roots, node -> 1 / Math.sqrt(Math.max(1, ties.degree(node))));
        return roots;
    }

    /** Moves to another party and forgets the last one. */
    void from(int party) {
        clear();
        source = party;
        sourceIsUnit = snapshot.parties().isMicroEnterprise(party);
        mark(true);
        if (snapshot.parties().isUserSegment(party)) {
            return;
        }
        if (remembers) {
            spreadMemory();
        }
        spreadTwoSteps();
        spreadThirdStep();
        spreadShared(snapshot.communities(), communities);
        spreadShared(snapshot.segments(), segments);
        PurchaseAffinity purchases = snapshot.purchases();
        spreadTrades(purchases.bought(), purchases.sold(), trades);
        spreadTrades(purchases.sold(), purchases.bought(), trades);
        spreadTrades(purchases.lapsed(), purchases.sold(), lapsed);
        spreadTrades(purchases.sold(), purchases.lapsed(), lapsed);
    }

    /** The party that it stands at; -1 before the first. */
    public int source() {
        return source;
    }

    /**
     * Adds a party for a reason that this scan does not know, such as a need that it could meet.
     */
    public void touch(int party) {
        if (!touched[party] && !snapshot.parties().isUserSegment(party)) {
            touched[party] = true;
            reached[size++] = party;
        }
    }

    /** Whether a contract between the two may form, whatever joins them. */
    public boolean mayForm(int other) {
        return !barred[other]
                && (sourceIsUnit || snapshot.parties().isMicroEnterprise(other))
                && !snapshot.parties().isUserSegment(other);
    }

    /** Whether a contract may form although nothing joins the two, not even a common partner. */
    boolean isPathless(int other) {
        return !touched[other] && common[other] == 0 && mayForm(other);
    }

    /** Calls for every candidate, and for those that only a common partner joins to the party. */
    void forEachJoined(IntConsumer action) {
        forEachCandidate(action);
        for (int index = 0; index < nearSize; index++) {
            if (!touched[near[index]] && mayForm(near[index])) {
                action.accept(near[index]);
            }
        }
    }

    /** Calls for every candidate; returns how many of them have a larger index. */
    public long forEachCandidate(IntConsumer action) {
        long larger = 0;
        for (int index = 0; index < size; index++) {
            int other = reached[index];
            if (isCandidate(other)) {
                action.accept(other);
                larger += other > source ? 1 : 0;
            }
        }
        return larger;
    }

    /** Whether something connects the two but no contract in force. */
    public boolean isCandidate(int party) {
        return touched[party]
                && !barred[party]
                && (sourceIsUnit || snapshot.parties().isMicroEnterprise(party));
    }

    /** Three-step score; of meaning for {@linkplain #isCandidate candidates} only. */
    public double l3(int party) {
        return l3[party];
    }

    /** Three-step score over all contracts that there ever were, in force or not. */
    double l3Memory(int party) {
        return remembers && !former[party] ? memory[party] : l3[party];
    }

    double common(int party) {
        return common[party];
    }

    double communities(int party) {
        return communities[party];
    }

    double segments(int party) {
        return segments[party];
    }

    /** Marks the party itself and those it must not be proposed to, and its former partners. */
    private void mark(boolean value) {
        CompressedGraph excluded = snapshot.excluded();
        barred[source] = value;
        for (int arc = excluded.offsets()[source]; arc < excluded.offsets()[source + 1]; arc++) {
            barred[excluded.targets()[arc]] = value;
        }
        CompressedGraph past = snapshot.former();
        for (int arc = past.offsets()[source]; arc < past.offsets()[source + 1]; arc++) {
            former[past.targets()[arc]] = value;
        }
    }

    /** Whether the two had a contract once and have none now. */
    boolean isFormer(int party) {
        return former[party];
    }

    /** Σ over capabilities that one has bought and the other has sold, of 1/ln(1 + sellers). */
    double trades(int party) {
        return trades[party];
    }

    /** The same over capabilities that the one buys no longer. */
    double lapsed(int party) {
        return lapsed[party];
    }

    private void clear() {
        if (source >= 0) {
            mark(false);
        }
        for (int index = 0; index < size; index++) {
            int party = reached[index];
            l3[party] = 0;
            memory[party] = 0;
            communities[party] = 0;
            segments[party] = 0;
            trades[party] = 0;
            lapsed[party] = 0;
            touched[party] = false;
        }
        for (int index = 0; index < nearSize; index++) {
            twoSteps[near[index]] = 0;
            common[near[index]] = 0;
        }
        size = 0;
        nearSize = 0;
    }

    /** The same two passes over all contracts that there ever were. */
    private void spreadMemory() {
        CompressedGraph ties = snapshot.ever();
        int[] offsets = ties.offsets();
        int[] targets = ties.targets();
        for (int first = offsets[source]; first < offsets[source + 1]; first++) {
            int u = targets[first];
            for (int second = offsets[u]; second < offsets[u + 1]; second++) {
                int v = targets[second];
                if (twoSteps[v] == 0) {
                    near[nearSize++] = v;
                }
                twoSteps[v] += inverseRootEver[u];
            }
        }
        for (int index = 0; index < nearSize; index++) {
            int v = near[index];
            double reach = v == source ? 0 : twoSteps[v] * inverseRootEver[v];
            twoSteps[v] = 0;
            for (int third = offsets[v]; reach > 0 && third < offsets[v + 1]; third++) {
                touch(targets[third]);
                memory[targets[third]] += reach;
            }
        }
        nearSize = 0;
    }

    private void spreadTwoSteps() {
        CompressedGraph ties = snapshot.ties();
        int[] offsets = ties.offsets();
        int[] targets = ties.targets();
        for (int first = offsets[source]; first < offsets[source + 1]; first++) {
            int u = targets[first];
            double root = inverseRoot[u];
            double share = root * root;
            for (int second = offsets[u]; second < offsets[u + 1]; second++) {
                int v = targets[second];
                if (twoSteps[v] == 0) {
                    near[nearSize++] = v;
                }
                twoSteps[v] += root;
                common[v] += share;
            }
        }
    }

    /** Pairs that are tied get a number too, over walks that return; nothing reads it. */
    private void spreadThirdStep() {
        CompressedGraph ties = snapshot.ties();
        int[] offsets = ties.offsets();
        int[] targets = ties.targets();
        for (int index = 0; index < nearSize; index++) {
            int v = near[index];
            if (v == source) {
                continue;
            }
            double reach = twoSteps[v] * inverseRoot[v];
            for (int third = offsets[v]; third < offsets[v + 1]; third++) {
                int b = targets[third];
                touch(b);
                l3[b] += reach;
            }
        }
    }

    private void spreadTrades(CompressedGraph mine, CompressedGraph theirs, double[] sums) {
        int parties = touched.length;
        for (int arc = mine.offsets()[source]; arc < mine.offsets()[source + 1]; arc++) {
            int capability = mine.targets()[arc];
            double weight = 1 / Math.log1p(snapshot.purchases().sold().degree(capability));
            for (int at = theirs.offsets()[capability];
                    at < theirs.offsets()[capability + 1];
                    at++) {
                int other = theirs.targets()[at];
                if (other < parties) {
                    touch(other);
                    sums[other] += weight;
                }
            }
        }
    }

    private void spreadShared(CompressedGraph groups, double[] shared) {
        for (int first = groups.offsets()[source]; first < groups.offsets()[source + 1]; first++) {
            int group = groups.targets()[first];
            double weight = 1 / Math.log1p(groups.degree(group));
            for (int second = groups.offsets()[group];
                    second < groups.offsets()[group + 1];
                    second++) {
                touch(groups.targets()[second]);
                shared[groups.targets()[second]] += weight;
            }
        }
    }
}
