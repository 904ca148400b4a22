package io.rendan.opportunity;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;
import io.rendan.prediction.Shortlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Values every candidate pair, once from each of its two parties, and keeps the most valuable of
 * each party. The result does not depend on the number of threads. Memory: the short lists and one
 * scan a thread, never the candidates.
 */
final class CandidateSearch {

    /** Parties per unit of work: small enough to balance hubs over threads. */
    private static final int CHUNK = 64;

    /** Bound on the rounding error of a sum of logarithms. */
    private static final double SLACK = 1e-9;

    private final Valuation valuation;
    private final int shortlist;

    CandidateSearch(Valuation valuation, int shortlist) {
        this.valuation = valuation;
        this.shortlist = shortlist;
    }

    /**
     * What was found.
     *
     * @param kept pairs on the short list of either party, in no particular order
     * @param candidates number of candidates in all
     */
    record Result(List<Candidate> kept, long candidates) {}

    Result run(Parallel parallel) {
        int parties = valuation.snapshot().parties().size();
        Chunks chunks = new Chunks(parties, CHUNK);
        List<List<Candidate>> lists = new ArrayList<>();
        for (int chunk = 0; chunk < chunks.count(); chunk++) {
            lists.add(List.of());
        }
        long[] counts = new long[chunks.count()];
        parallel.forEach(
                chunks.count(),
                () -> new Valuation.Scan(valuation),
                (scan, chunk) -> {
                    List<Candidate> kept = new ArrayList<>();
                    for (int party = chunks.from(chunk); party < chunks.to(chunk); party++) {
                        counts[chunk] += searchFrom(party, scan, kept);
                    }
                    lists.set(chunk, kept);
                });
        long candidates = 0;
        for (long count : counts) {
            candidates += count;
        }
        return new Result(List.copyOf(distinct(lists)), candidates);
    }

    /** Adds the party's short list; returns its candidates with a larger index. */
    private long searchFrom(int party, Valuation.Scan scan, List<Candidate> kept) {
        Best best = new Best(scan, shortlist);
        scan.from(party);
        long larger = scan.pairs().forEachCandidate(best);
        kept.addAll(best.list.drain());
        return larger;
    }

    /** One party's best so far; an upper bound spares most others the exact calculation. */
    private static final class Best implements IntConsumer {

        private final Valuation.Scan scan;
        private final Shortlist<Candidate> list;
        private double bar = Double.NEGATIVE_INFINITY;

        Best(Valuation.Scan scan, int shortlist) {
            this.scan = scan;
            this.list = new Shortlist<>(shortlist, Candidate.BEST_FIRST);
        }

        @Override
        public void accept(int other) {
            if (!(scan.logWorthAtMost(other) < bar)) {
                list.offer(scan.candidate(other));
                bar = list.isOpen() ? bar : Math.log(list.last().worth()) - SLACK;
            }
        }
    }

    /** A pair on the lists of both its parties counts once. */
    private static Collection<Candidate> distinct(List<List<Candidate>> lists) {
        Map<Long, Candidate> pairs = new LinkedHashMap<>();
        lists.forEach(
                list ->
                        list.forEach(
                                candidate ->
                                        pairs.putIfAbsent(
                                                Pairs.ordered(candidate.a(), candidate.b()),
                                                candidate)));
        return pairs.values();
    }
}
