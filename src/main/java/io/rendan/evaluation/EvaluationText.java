package io.rendan.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An evaluation as lines for a console. */
final class EvaluationText {

    private EvaluationText() {}

    static List<String> of(Evaluation evaluation) {
        return List.of(
                evaluation.name() + ": " + (evaluation.isPassed() ? "passed" : "MISSED"),
                silos(evaluation.silos()),
                bottlenecks(evaluation.bottlenecks()),
                opportunities(evaluation.opportunities()),
                decoys(evaluation.opportunities()),
                listed(evaluation.opportunities()));
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
                "  opportunities  planted %d  AUC %.3f against decoys, %.3f against candidates  %s",
                score.planted(),
                score.auc(),
                score.aucOfCandidates(),
                hits("hit", score.hits()));
    }

    private static String hits(String name, Map<Integer, Double> hits) {
        return hits.entrySet().stream()
                .map(
                        hit ->
                                String.format(
                                        Locale.ROOT,
                                        "%s@%d %.2f",
                                        name,
                                        hit.getKey(),
                                        hit.getValue()))
                .collect(Collectors.joining("  "));
    }

    private static String listed(OpportunityScore score) {
        return "                 "
                + hits("listed", score.listed())
                + "  (as shown: what the truth does not judge counts as a miss)";
    }

    private static String decoys(OpportunityScore score) {
        return "                 "
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
