package io.rendan.evaluation;

import io.rendan.algorithm.Parallel;
import io.rendan.evaluation.PlantedTruth.PartyPair;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;
import io.rendan.opportunity.OpportunityReport;
import io.rendan.prediction.RocAuc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well opportunities were ranked, by probability. AUC is the probability that a planted pair
 * ranks above another one, ties counting half.
 *
 * <p>Hits are counted in the list that people see: whatever is not planted is a miss, also what the
 * truth is silent on, such as a second supplier for a planted need. Beside that, {@code judged}
 * passes over what is neither planted nor a decoy (the condensed list of Sakai, Alternatives to
 * Bpref, 2007).
 *
 * @param planted pairs in the dataset
 * @param aucByDecoy AUC against each kind of decoy
 * @param auc against all decoys
 * @param aucOfCandidates against random candidates
 * @param aucOfUntied against random pairs without a contract, candidates or not
 * @param listed the pairs reported, best first: whether each is planted
 * @param judged share of the first 10, 50 and 100 judged pairs that are planted, by number; of
 *     equal pairs the decoy comes first
 */
record OpportunityScore(
        int planted,
        Map<String, Double> aucByDecoy,
        double auc,
        double aucOfCandidates,
        double aucOfUntied,
        List<Boolean> listed,
        Map<Integer, Double> judged) {

    static final int[] RANKS = {10, 50, 100};

    /** Ranks within which hits are asked for, where so many are planted. */
    static final int RANK = 100;

    static OpportunityScore of(
            EcosystemNetwork network,
            OpportunityReport report,
            PlantedTruth truth,
            Parallel parallel) {
        Parties parties = network.parties();
        double[] planted = report.probabilities(indices(parties, truth.opportunities()), parallel);
        Map<String, Double> byDecoy = new LinkedHashMap<>();
        List<PartyPair> decoys = new ArrayList<>();
        truth.opportunityDecoys()
                .forEach(
                        (reason, pairs) -> {
                            decoys.addAll(pairs);
                            double[] others =
                                    report.probabilities(indices(parties, pairs), parallel);
                            byDecoy.put(reason, RocAuc.auc(planted, others));
                        });
        double[] allDecoys = report.probabilities(indices(parties, decoys), parallel);
        int[][] others = UntiedPairs.draw(network, indices(parties, truth.opportunities()));
        double[] untied = report.probabilities(others, parallel);
        boolean[] joined = report.candidates(others, parallel);
        double[] candidates =
                IntStream.range(0, untied.length)
                        .filter(pair -> joined[pair])
                        .mapToDouble(pair -> untied[pair])
                        .toArray();
        return new OpportunityScore(
                planted.length,
                byDecoy,
                RocAuc.auc(planted, allDecoys),
                RocAuc.auc(planted, candidates),
                RocAuc.auc(planted, untied),
                ListedPair.planted(parties, report, truth),
                judged(planted, allDecoys));
    }

    /** Share of the first so many pairs of the list that are planted; none listed is a miss. */
    double listedAt(int rank) {
        long hits = listed.stream().limit(rank).filter(hit -> hit).count();
        return rank == 0 ? 1 : hits / (double) rank;
    }

    /** Ranks within which every pair could be planted: 100, or as many as are planted. */
    int fullRank() {
        return Math.min(RANK, planted);
    }

    private static int[][] indices(Parties parties, List<PartyPair> pairs) {
        return pairs.stream()
                .map(pair -> new int[] {parties.indexOf(pair.a()), parties.indexOf(pair.b())})
                .toArray(int[][]::new);
    }

    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static Map<Integer, Double> judged(double[] planted, double[] decoys) {
        double[] sorted = decoys.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[planted.length];
        double[] descending = Arrays.stream(planted).map(p -> -p).sorted().toArray();
        for (int place = 0; place < ranks.length; place++) {
            int decoysAhead = sorted.length - below(sorted, -descending[place]);
            ranks[place] = place + 1 + decoysAhead;
        }
        Map<Integer, Double> hits = new LinkedHashMap<>();
        for (int first : RANKS) {
            hits.put(
                    first,
                    Arrays.stream(ranks).filter(rank -> rank <= first).count() / (double) first);
        }
        return hits;
    }
}
