package io.rendan.opportunity;

import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

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
    private static final String MATCH_FACTOR =
            "An assumption, since needs and offers carry no date to learn from: the odds times the"
                    + " factor where one needs what the other offers, divided by it where both say"
                    + " what they need or offer and nothing fits.";
    private static final String NO_VALUE =
            "No price, budget or capacity is known for the match, nor a like contract's value.";

    private final EcosystemNetwork network;
    private final OpportunityReport report;
    private final int[] rankByL3;
    private final int[] rankByMatch;

    OpportunityFigures(EcosystemNetwork network, OpportunityReport report) {
        this.network = network;
        this.report = report;
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
                "probabilityLearned", report.isLearned(),
                "features", report.valuation().model().weightsByName(),
                "matchOddsFactor", report.parameters().matchOddsFactor(),
                "backtest", backtest(report));
    }

    private static Map<String, @Nullable Object> backtest(OpportunityReport report) {
        return report.backtest().map(Backtest::block).orElse(Map.of("reason", NO_BACKTEST));
    }

    Map<String, @Nullable Object> of(int index, ThreeStepPaths paths, SharedGroups shared) {
        Opportunity opportunity = report.opportunities().get(index);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("rank", (long) index + 1);
        figures.put("probability", opportunity.probability());
        figures.put("probabilityLearned", report.isLearned());
        figures.put("matchOddsFactor", factor(opportunity));
        figures.put("l3", opportunity.l3());
        figures.put("rankByL3", (long) rankByL3[index]);
        figures.put("threeStepPaths", paths.count());
        figures.put("strongestPaths", paths.strongest().stream().map(this::path).toList());
        figures.put("match", opportunity.matches().stream().map(this::match).toList());
        figures.put("rankByMatch", opportunity.isMatched() ? (long) rankByMatch[index] : null);
        figures.put("sharedCommunities", shared.communities());
        figures.put("sharedSegments", shared.segments());
        figures.put("valueIfFormed", known(opportunity.valueIfFormed()));
        figures.put("expectedAnnualValue", known(opportunity.expectedAnnualValue()));
        figures.put("incentive", incentive(opportunity.incentive()));
        figures.put("bridgesSilos", null);
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
        reasons.put("bridgesSilos", "Silos are judged by another analysis of the same run.");
        return reasons;
    }

    private double factor(Opportunity opportunity) {
        return report.valuation()
                .matchFactor(opportunity.buyer(), opportunity.supplier(), opportunity.isMatched());
    }

    private Map<String, @Nullable Object> match(Match match) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("capability", network.capabilities().id(match.capability()));
        figures.put("buyer", network.parties().id(match.buyer()));
        figures.put("supplier", network.parties().id(match.supplier()));
        figures.put("annualBudget", known(match.annualBudget()));
        figures.put("unmetBudget", known(match.unmetBudget()));
        figures.put("unitPrice", known(match.unitPrice()));
        figures.put("spareCapacity", known(match.spareCapacity()));
        figures.put("value", known(match.value()));
        return figures;
    }

    private List<String> path(ThreeStepPaths.Path path) {
        Parties parties = network.parties();
        return List.of(parties.id(path.first()), parties.id(path.second()));
    }

    private Map<String, Object> incentive(Incentive incentive) {
        return Map.of(
                "pool", incentive.pool(),
                "sharingRate", report.parameters().sharingRate(),
                "paidOut", incentive.paidOut(),
                "shares", incentive.shares().stream().map(this::share).toList());
    }

    private Map<String, Object> share(Incentive.Share share) {
        return Map.of(
                "party", network.parties().id(share.party()),
                "role", share.member() ? "MEMBER" : "SUBSTITUTE",
                "amount", share.amount());
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
