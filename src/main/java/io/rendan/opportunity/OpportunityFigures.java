package io.rendan.opportunity;

import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;
import io.rendan.prediction.Backtest;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An opportunity's figures by the names of methods, section 4. */
final class OpportunityFigures {

    static final String DEFAULT_PROBABILITY =
            "Not enough dated history to learn from: a documented default, not a measurement.";

    private static final String NO_BACKTEST =
            "No pair that was known a year before the snapshot has formed a dated contract since, so"
                    + " there is no time split to measure on.";
    static final String MATCH_FACTOR =
            "An assumption, since needs and offers carry no date to learn from: the odds times the"
                    + " factor where one needs what the other offers, divided by it where both say"
                    + " what they need or offer and nothing fits.";
    private static final String NO_PRICE_GAP =
            "Neither has a contract with a partner outside for what the other offers, or prices"
                    + " are not known.";
    private static final String NO_VALUE =
            "No price, budget or capacity is known for the match, nor a like contract's value.";

    private final EcosystemNetwork network;
    private final OpportunityReport report;
    private final FigureParts parts;
    private final int[] rankByL3;
    private final int[] rankByMatch;

    OpportunityFigures(EcosystemNetwork network, OpportunityReport report) {
        this.network = network;
        this.report = report;
        this.parts = new FigureParts(network, report.parameters());
        List<Opportunity> all = report.opportunities();
        rankByL3 = ranks(all.stream().mapToDouble(Opportunity::l3).toArray());
        rankByMatch = ranks(all.stream().mapToDouble(Opportunity::matchedValue).toArray());
    }

    /** 1 for the largest; equal values share the better rank. */
    static int[] ranks(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        int[] ranks = new int[values.length];
        for (int i = 0; i < ranks.length; i++) {
            int above = ascending.length;
            while (above > 0 && ascending[above - 1] > values[i]) {
                above--;
            }
            ranks[i] = ascending.length - above + 1;
        }
        return ranks;
    }

    /** What the run says about the analysis as a whole. */
    static Map<String, Object> summary(OpportunityReport report) {
        return Map.of(
                "candidates", report.candidates(),
                "opportunities", (long) report.opportunities().size(),
                "communityDrafts", (long) report.drafts().size(),
                "probabilityLearned", report.isLearned(),
                "features", report.valuation().model().weightsByName(),
                "matchOddsFactor", report.parameters().prediction().matchOddsFactor(),
                "backtest", backtest(report));
    }

    private static Map<String, @Nullable Object> backtest(OpportunityReport report) {
        return report.backtest().map(Backtest::block).orElse(Map.of("reason", NO_BACKTEST));
    }

    Map<String, @Nullable Object> of(int index, ThreeStepPaths paths, SharedGroups shared) {
        Opportunity opportunity = report.opportunities().get(index);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("form", "PAIR");
        figures.put("rank", (long) index + 1);
        figures.put("probability", opportunity.probability());
        figures.put("probabilityLearned", report.isLearned());
        figures.put("matchOddsFactor", factor(opportunity));
        figures.put("l3", opportunity.l3());
        figures.put("rankByL3", (long) rankByL3[index]);
        figures.put("threeStepPaths", paths.count());
        figures.put("strongestPaths", paths.strongest().stream().map(this::path).toList());
        figures.put("match", opportunity.matches().stream().map(parts::match).toList());
        figures.put("rankByMatch", opportunity.isMatched() ? (long) rankByMatch[index] : null);
        figures.put("priceGap", opportunity.priceGap().map(parts::priceGap).orElse(null));
        figures.put("sharedCommunities", shared.communities());
        figures.put("sharedSegments", shared.segments());
        figures.put("valueIfFormed", FigureParts.known(opportunity.valueIfFormed()));
        figures.put("expectedAnnualValue", FigureParts.known(opportunity.expectedAnnualValue()));
        figures.put("incentive", parts.incentive(opportunity.incentive()));
        figures.put(SiloBridges.FIGURE, null);
        return figures;
    }

    Map<String, String> reasons(Opportunity opportunity) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (!report.isLearned()) {
            reasons.put("probabilityLearned", DEFAULT_PROBABILITY);
        }
        reasons.put("matchOddsFactor", MATCH_FACTOR);
        if (opportunity.isMatched()) {
            if (opportunity.matchedValue() == 0) {
                reasons.put("match", "Budget, price or capacity of the match is not known.");
            }
        } else {
            reasons.put("rankByMatch", "Neither needs what the other offers.");
        }
        if (Double.isNaN(opportunity.valueIfFormed())) {
            reasons.put("valueIfFormed", NO_VALUE);
            reasons.put("expectedAnnualValue", NO_VALUE);
        }
        if (opportunity.priceGap().isEmpty()) {
            reasons.put("priceGap", NO_PRICE_GAP);
        }
        reasons.put(SiloBridges.FIGURE, SiloBridges.NOT_JUDGED);
        return reasons;
    }

    private double factor(Opportunity opportunity) {
        return report.valuation()
                .matchFactor(opportunity.buyer(), opportunity.supplier(), opportunity.isMatched());
    }

    private List<String> path(ThreeStepPaths.Path path) {
        Parties parties = network.parties();
        return List.of(parties.id(path.first()), parties.id(path.second()));
    }
}
