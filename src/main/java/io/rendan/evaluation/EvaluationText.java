package io.rendan.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An evaluation as lines for a console. */
final class EvaluationText {

    private static final String INDENT = " ".repeat(17);

    private EvaluationText() {}

    static List<String> of(Evaluation evaluation) {
        return List.of(
                evaluation.name() + ": " + (evaluation.isPassed() ? "passed" : "MISSED"),
                silos(evaluation.silos()),
                bottlenecks(evaluation.bottlenecks()),
                opportunities(evaluation.opportunities()),
                decoys(evaluation.opportunities()),
                listed(evaluation.opportunities()),
                judged(evaluation.opportunities()));
    }

    private static String silos(SiloScore score) {
        return String.format(
                        Locale.ROOT,
                        "  silos          planted %d  reported %d  precision %.3f  recall %.3f  F1 %.3f"
                                + "  decoys reported %d %s",
                        score.planted(),
                        score.reported(),
                        score.precision(),
                        score.recall(),
                        score.f1(),
                        score.decoys().size(),
                        String.join(" ", score.decoys()))
                .stripTrailing();
    }

    private static String bottlenecks(BottleneckScore score) {
        return String.format(
                Locale.ROOT,
                "  bottlenecks    planted %d  reported %d  found %d  average precision %.3f"
                        + "  last rank %s (at most %d)  first decoy %s",
                score.planted(),
                score.reported(),
                score.ranks().size(),
                score.averagePrecision(),
                rank(score.lastRank()),
                2 * score.planted(),
                rank(score.firstDecoy()));
    }

    private static String opportunities(OpportunityScore score) {
        return String.format(
                Locale.ROOT,
                "  opportunities  planted %d  AUC %.3f against decoys, %.3f against candidates,"
                        + " %.3f against all untied pairs",
                score.planted(),
                score.auc(),
                score.aucOfCandidates(),
                score.aucOfUntied());
    }

    private static String listed(OpportunityScore score) {
        Map<Integer, Double> hits = new LinkedHashMap<>();
        for (int rank : OpportunityScore.RANKS) {
            hits.put(rank, score.listedAt(rank));
        }
        return INDENT + "as listed      " + hits(hits) + ceiling(score);
    }

    /** Fewer planted than ranks: what hit@100 can be at most, and what is asked for instead. */
    private static String ceiling(OpportunityScore score) {
        int full = score.fullRank();
        return full == OpportunityScore.RANK
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  (%.2f at most with %d planted; of the first %d listed %.2f are planted)",
                        full / (double) OpportunityScore.RANK,
                        full,
                        full,
                        score.listedAt(full));
    }

    private static String judged(OpportunityScore score) {
        return INDENT + "judged alone   " + hits(score.judged()) + "  (planted pairs and decoys)";
    }

    private static String hits(Map<Integer, Double> hits) {
        return hits.entrySet().stream()
                .map(hit -> String.format(Locale.ROOT, "hit@%d %.2f", hit.getKey(), hit.getValue()))
                .collect(Collectors.joining("  "));
    }

    private static String decoys(OpportunityScore score) {
        return INDENT
                + score.aucByDecoy().entrySet().stream()
                        .map(
                                kind ->
                                        String.format(
                                                Locale.ROOT,
                                                "AUC %.3f against '%s'",
                                                kind.getValue(),
                                                kind.getKey()))
                        .collect(Collectors.joining("  "));
    }

    private static String rank(int rank) {
        return rank == 0 ? "none" : Integer.toString(rank);
    }
}
