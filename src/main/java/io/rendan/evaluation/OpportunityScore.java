package io.rendan.evaluation;

import io.rendan.algorithm.Parallel;
import io.rendan.evaluation.PlantedTruth.PartyPair;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;
import io.rendan.opportunity.Opportunity;
import io.rendan.opportunity.OpportunityReport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How well opportunities were ranked, by probability. AUC is the probability that a planted pair
 * ranks above another one, ties counting half.
 *
 * <p>Hits are counted twice. The truth judges planted pairs and decoys and is silent on all others;
 * a stated need with an idle offer that nobody planted is no mistake for that. So {@code hits} pass
 * over the pairs that are not judged (the condensed list of Sakai, Alternatives to Bpref, 2007),
 * and {@code listed} counts them as misses, in the list that people see. With fewer planted pairs
 * than ranks neither reaches 1.
 *
 * @param planted pairs in the dataset
 * @param aucByDecoy AUC against each kind of decoy
 * @param auc against all decoys
 * @param aucOfCandidates against random candidates
 * @param hits share of the first 10, 50 and 100 judged pairs that are planted, by number; of equal
 *     pairs the decoy comes first
 * @param listed the same of the opportunities reported, by score
 */
record OpportunityScore(
        int planted,
        Map<String, Double> aucByDecoy,
        double auc,
        double aucOfCandidates,
        Map<Integer, Double> hits,
        Map<Integer, Double> listed) {

    private static final int[] RANKS = {10, 50, 100};

    /** Random pairs that are drawn; those that are no candidates are left out. */
    private static final int SAMPLE = 100_000;

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
                            byDecoy.put(reason, auc(planted, others));
                        });
        double[] allDecoys = report.probabilities(indices(parties, decoys), parallel);
        double[] candidates =
                Arrays.stream(report.probabilities(randomPairs(parties), parallel))
                        .filter(probability -> probability > 0)
                        .toArray();
        return new OpportunityScore(
                planted.length,
                byDecoy,
                auc(planted, allDecoys),
                auc(planted, candidates),
                hits(planted, allDecoys),
                listed(parties, report.opportunities(), truth));
    }

    /** Hits among the first 100 judged, of those that are possible; 1 where nothing is planted. */
    double hitShare() {
        int possible = Math.min(100, planted);
        return possible == 0 ? 1 : 100 * hits.getOrDefault(100, 0.0) / possible;
    }

    private static int[][] indices(Parties parties, List<PartyPair> pairs) {
        return pairs.stream()
                .map(pair -> new int[] {parties.indexOf(pair.a()), parties.indexOf(pair.b())})
                .toArray(int[][]::new);
    }

    private static int[][] randomPairs(Parties parties) {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(parties.size());
        int[][] pairs = new int[SAMPLE][];
        for (int pair = 0; pair < SAMPLE; pair++) {
            int a = random.nextInt(parties.size());
            int b = (a + 1 + random.nextInt(parties.size() - 1)) % parties.size();
            pairs[pair] = new int[] {a, b};
        }
        return pairs;
    }

    /** O(n log n + m log n). */
    static double auc(double[] planted, double[] others) {
        if (planted.length == 0 || others.length == 0) {
            return Double.NaN;
        }
        double[] sorted = others.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double score : planted) {
            wins += (below(sorted, score) + below(sorted, Math.nextUp(score))) / 2.0;
        }
        return wins / ((double) planted.length * others.length);
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

    static Map<Integer, Double> hits(double[] planted, double[] decoys) {
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

    private static Map<Integer, Double> listed(
            Parties parties, List<Opportunity> opportunities, PlantedTruth truth) {
        Set<PartyPair> planted = new HashSet<>(truth.opportunities());
        List<Opportunity> byScore =
                opportunities.stream()
                        .sorted(Comparator.comparingDouble(Opportunity::probability).reversed())
                        .toList();
        Map<Integer, Double> listed = new LinkedHashMap<>();
        for (int first : RANKS) {
            long hit =
                    byScore.stream()
                            .limit(first)
                            .filter(opportunity -> isPlanted(parties, opportunity, planted))
                            .count();
            listed.put(first, hit / (double) first);
        }
        return listed;
    }

    private static boolean isPlanted(
            Parties parties, Opportunity opportunity, Set<PartyPair> planted) {
        String buyer = parties.id(opportunity.buyer());
        String supplier = parties.id(opportunity.supplier());
        return planted.contains(new PartyPair(buyer, supplier))
                || planted.contains(new PartyPair(supplier, buyer));
    }
}
