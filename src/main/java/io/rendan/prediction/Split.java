package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A prediction problem whose outcome is known: the ties that features may use, and the pairs that
 * formed a tie afterwards.
 *
 * @param snapshot the ties that features may use
 * @param known whether a party was known at the split and may stand in a pair, by party index
 * @param formed keys of the pairs that formed a tie, of those that may be proposed, ascending
 */
record Split(TieSnapshot snapshot, boolean[] known, long[] formed) {

    /** Days in which a tie has to form. */
    static final int HORIZON = 365;

    /** Features from what is dated on or before the day, outcomes from the year after it. */
    static Split at(TieHistory history, long day) {
        return at(history, day, HORIZON);
    }

    /** The same with outcomes from fewer days after it. */
    static Split at(TieHistory history, long day, int horizon) {
        TieSnapshot snapshot = TieSnapshot.before(history.network(), day);
        boolean[] known = new boolean[history.network().parties().size()];
        for (int party = 0; party < known.length; party++) {
            known[party] = history.isKnown(party, day);
        }
        return of(snapshot, known, history.formedBetween(day, day + horizon));
    }

    /** Features from the whole network, outcomes from pairs that formed later. */
    static Split after(TieHistory history, int[][] pairs) {
        EcosystemNetwork network = history.network();
        boolean[] known = new boolean[network.parties().size()];
        for (int party = 0; party < known.length; party++) {
            known[party] = history.isKnown(party, network.day());
        }
        return of(TieSnapshot.today(network), known, pairs);
    }

    /**
     * Features from some of the ties, outcomes from the others, which are held out.
     *
     * @param visible with the ties that are not held out
     * @param all ties
     */
    static Split holdingOut(TieSnapshot visible, CompressedGraph all) {
        boolean[] known = new boolean[visible.parties().size()];
        for (int party = 0; party < known.length; party++) {
            known[party] = visible.ties().degree(party) > 0;
        }
        CompressedGraph heldOut = TieSnapshot.minus(all, visible.ties());
        List<int[]> pairs = new ArrayList<>();
        for (int node = 0; node < heldOut.nodeCount(); node++) {
            int a = node;
            heldOut.forEachNeighbour(
                    a,
                    b -> {
                        if (b > a) {
                            pairs.add(new int[] {a, b});
                        }
                    });
        }
        return of(visible, known, pairs.toArray(int[][]::new));
    }

    private static Split of(TieSnapshot snapshot, boolean[] known, int[][] pairs) {
        long[] formed =
                Arrays.stream(pairs)
                        .filter(pair -> known[pair[0]] && known[pair[1]])
                        .filter(pair -> snapshot.mayForm(pair[0], pair[1]))
                        .mapToLong(pair -> Pairs.unordered(pair[0], pair[1]))
                        .sorted()
                        .toArray();
        return new Split(snapshot, known, formed);
    }

    /** Whether the two had a contract before: such pairs are learned from, but not evaluated. */
    boolean isFormer(int a, int b) {
        return snapshot.former().hasEdge(a, b);
    }

    /** Index in {@link #formed} of the first pair whose smaller party is this one or a later. */
    int firstFormedOf(int party) {
        int found = Arrays.binarySearch(formed, Pairs.ordered(party, 0));
        return found < 0 ? -found - 1 : found;
    }

    /** Whether the two formed a tie. O(log formed). */
    boolean hasFormed(int a, int b) {
        return Arrays.binarySearch(formed, Pairs.unordered(a, b)) >= 0;
    }

    /** Whether the pair is evaluated by a backtest: both parties known, never tied before. */
    boolean isEvaluated(int a, int b) {
        return known[a] && known[b] && snapshot.mayForm(a, b) && !isFormer(a, b);
    }

    /** Number of pairs without a tie in force, former ones among them. O(ties). */
    long pairs() {
        Parties parties = snapshot.parties();
        long units = IntStream.range(0, known.length).filter(this::isKnownUnit).count();
        long partners =
                IntStream.range(0, known.length)
                        .filter(party -> known[party] && !isKnownUnit(party))
                        .filter(party -> !parties.isUserSegment(party))
                        .count();
        return units * (units - 1) / 2 + units * partners - among(snapshot.excluded());
    }

    /** Number of pairs that a backtest ranks: without a tie at the split or before. */
    long evaluatedPairs() {
        return pairs() - among(snapshot.former());
    }

    /** Number of pairs of these ties whose parties are known, at least one of them a unit. */
    private long among(CompressedGraph excluded) {
        long count = 0;
        for (int a = 0; a < known.length; a++) {
            for (int i = 0; i < excluded.degree(a); i++) {
                int b = excluded.neighbour(a, i);
                boolean counted = b > a && known[a] && known[b];
                count += counted && (isKnownUnit(a) || isKnownUnit(b)) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isKnownUnit(int party) {
        return known[party] && snapshot.parties().isMicroEnterprise(party);
    }
}
