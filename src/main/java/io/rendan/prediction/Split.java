package io.rendan.prediction;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question whose answer is known: what was known then, and which pairs formed a tie afterwards.
 *
 * @param situation all that may be looked at
 * @param known whether a party may stand in a pair, by party index
 * @param formed pairs that formed a tie, of those that may be proposed, ascending
 */
record Split(TieSnapshot situation, boolean[] known, long[] formed) {

    /** Days in which a tie has to form. */
    static final int HORIZON = 365;

    /** Knows what is dated on or before the day; asks for what is dated within a year after. */
    static Split at(TieHistory history, long day) {
        TieSnapshot situation = TieSnapshot.before(history.network(), day);
        boolean[] known = new boolean[history.network().parties().size()];
        for (int party = 0; party < known.length; party++) {
            known[party] = history.isKnown(party, day);
        }
        return of(situation, known, history.formedBetween(day, day + HORIZON));
    }

    /** Knows all that the snapshot knows; asks for pairs that formed later. */
    static Split after(TieHistory history, int[][] pairs) {
        EcosystemNetwork network = history.network();
        boolean[] known = new boolean[network.parties().size()];
        for (int party = 0; party < known.length; party++) {
            known[party] = history.isKnown(party, network.day());
        }
        return of(TieSnapshot.today(network), known, pairs);
    }

    /**
     * Knows less than there is; asks for the rest.
     *
     * @param shown what may be looked at
     * @param all the ties that there are
     */
    static Split hiding(TieSnapshot shown, CompressedGraph all) {
        boolean[] known = new boolean[shown.parties().size()];
        for (int party = 0; party < known.length; party++) {
            known[party] = shown.ties().degree(party) > 0;
        }
        CompressedGraph hidden = TieSnapshot.minus(all, shown.ties());
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < hidden.nodeCount(); a++) {
            for (int arc = hidden.offsets()[a]; arc < hidden.offsets()[a + 1]; arc++) {
                if (hidden.targets()[arc] > a) {
                    pairs.add(new int[] {a, hidden.targets()[arc]});
                }
            }
        }
        return of(shown, known, pairs.toArray(int[][]::new));
    }

    private static Split of(TieSnapshot situation, boolean[] known, int[][] pairs) {
        long[] formed =
                Arrays.stream(pairs)
                        .filter(pair -> known[pair[0]] && known[pair[1]])
                        .filter(pair -> situation.mayForm(pair[0], pair[1]))
                        .mapToLong(pair -> Pairs.key(pair[0], pair[1]))
                        .sorted()
                        .toArray();
        return new Split(situation, known, formed);
    }

    /** Whether the two had a contract before: learned from, but no part of a backtest. */
    boolean isFormer(int a, int b) {
        return situation.former().hasEdge(a, b);
    }

    /** Place in {@link #formed} of the first pair whose smaller party is this one or a later. */
    int firstFormedOf(int party) {
        int found = Arrays.binarySearch(formed, (long) party << 32);
        return found < 0 ? -found - 1 : found;
    }

    boolean hasFormed(int a, int b) {
        return Arrays.binarySearch(formed, Pairs.key(a, b)) >= 0;
    }

    /** Whether the pair is part of a backtest: both known, never tied. */
    boolean isAsked(int a, int b) {
        return known[a] && known[b] && situation.mayForm(a, b) && !isFormer(a, b);
    }

    /** Number of pairs without a tie in force, former ones among them. O(ties). */
    long pairs() {
        Parties parties = situation.parties();
        long units = IntStream.range(0, known.length).filter(this::isKnownUnit).count();
        long partners =
                IntStream.range(0, known.length)
                        .filter(party -> known[party] && !isKnownUnit(party))
                        .filter(party -> !parties.isUserSegment(party))
                        .count();
        return units * (units - 1) / 2 + units * partners - known(situation.excluded());
    }

    /** Number of pairs that formed no tie before and had none in force. */
    long asked() {
        return pairs() - known(situation.former());
    }

    private long known(CompressedGraph excluded) {
        long count = 0;
        for (int a = 0; a < known.length; a++) {
            for (int arc = excluded.offsets()[a]; arc < excluded.offsets()[a + 1]; arc++) {
                int b = excluded.targets()[arc];
                boolean counted = b > a && known[a] && known[b];
                count += counted && (isKnownUnit(a) || isKnownUnit(b)) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isKnownUnit(int party) {
        return known[party] && situation.parties().isMicroEnterprise(party);
    }
}
