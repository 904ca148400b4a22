package io.rendan.opportunity;

import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;
import io.rendan.network.Unknown;
import io.rendan.prediction.Backtest;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of pairs by the names of methods, section 4, and the names themselves: those that
 * pairs and drafts share stand here, those of drafts alone in {@link DraftFigures}, those of parts
 * in {@link FigureParts}. What others read of them is typed: {@link ProposedFigures}.
 */
public final class OpportunityFigures {

    /** Name of an {@link OpportunityForm}. */
    static final String FORM = "form";

    static final String RANK = "rank";
    static final String PROBABILITY = "probability";
    static final String PROBABILITY_LEARNED = "probabilityLearned";
    static final String MATCH_ODDS_FACTOR = "matchOddsFactor";
    static final String L3 = "l3";
    static final String RANK_BY_L3 = "rankByL3";
    static final String THREE_STEP_PATHS = "threeStepPaths";
    static final String STRONGEST_PATHS = "strongestPaths";

    /** List of {@link FigureParts#match} or {@link FigureParts#delivery}. */
    static final String MATCH = "match";

    static final String RANK_BY_MATCH = "rankByMatch";

    /** See {@link FigureParts#priceGap}. */
    static final String PRICE_GAP = "priceGap";

    static final String SHARED_COMMUNITIES = "sharedCommunities";
    static final String SHARED_SEGMENTS = "sharedSegments";
    static final String VALUE_IF_FORMED = "valueIfFormed";
    static final String EXPECTED_ANNUAL_VALUE = "expectedAnnualValue";

    /** See {@link FigureParts#alternative}. */
    static final String ALTERNATIVES = "alternatives";

    /** See {@link FigureParts#incentive}. */
    static final String INCENTIVE = "incentive";

    /** Ids of silo findings, see {@link SiloBridges}; null where silos were not judged. */
    static final String BRIDGES_SILOS = "bridgesSilos";

    static final String CANDIDATES = "candidates";
    static final String OPPORTUNITIES = "opportunities";
    static final String COMMUNITY_DRAFTS = "communityDrafts";
    static final String LEAST_PROBABILITY = "leastProbability";
    static final String LEAST_EXPECTED_ANNUAL_VALUE = "leastExpectedAnnualValue";
    static final String LEAST_OFFER = "leastOffer";
    static final String FEATURES = "features";

    /** Of a run's summary: {@link Backtest#block()}, or {@code reason} alone. */
    public static final String BACKTEST = "backtest";

    static final String REASON = "reason";

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

    /** Figures of the analysis as a whole. */
    static Map<String, Object> summary(OpportunityReport report) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put(CANDIDATES, report.candidates());
        summary.put(OPPORTUNITIES, (long) report.opportunities().size());
        summary.put(COMMUNITY_DRAFTS, (long) report.drafts().size());
        summary.put(PROBABILITY_LEARNED, report.isLearned());
        summary.put(LEAST_PROBABILITY, report.bar().probability());
        summary.put(LEAST_EXPECTED_ANNUAL_VALUE, report.bar().value());
        summary.put(LEAST_OFFER, report.bar().offer());
        summary.put(FEATURES, report.valuation().model().weightsByName());
        summary.put(MATCH_ODDS_FACTOR, report.parameters().prediction().matchOddsFactor());
        summary.put(BACKTEST, backtest(report));
        return summary;
    }

    private static Map<String, @Nullable Object> backtest(OpportunityReport report) {
        return report.backtest().map(Backtest::block).orElse(Map.of(REASON, NO_BACKTEST));
    }

    Map<String, @Nullable Object> of(int index, ThreeStepPaths paths, SharedGroups shared) {
        Opportunity opportunity = report.opportunities().get(index);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put(FORM, OpportunityForm.PAIR.name());
        figures.put(RANK, (long) index + 1);
        figures.put(PROBABILITY, opportunity.probability());
        figures.put(PROBABILITY_LEARNED, report.isLearned());
        figures.put(MATCH_ODDS_FACTOR, factor(opportunity));
        figures.put(L3, opportunity.l3());
        figures.put(RANK_BY_L3, (long) rankByL3[index]);
        figures.put(THREE_STEP_PATHS, paths.count());
        figures.put(STRONGEST_PATHS, paths.strongest().stream().map(this::path).toList());
        figures.put(MATCH, opportunity.matches().stream().map(parts::match).toList());
        figures.put(RANK_BY_MATCH, opportunity.isMatched() ? (long) rankByMatch[index] : null);
        figures.put(PRICE_GAP, opportunity.priceGap().map(parts::priceGap).orElse(null));
        figures.put(SHARED_COMMUNITIES, shared.communities());
        figures.put(SHARED_SEGMENTS, shared.segments());
        figures.put(VALUE_IF_FORMED, Unknown.orNull(opportunity.valueIfFormed()));
        figures.put(EXPECTED_ANNUAL_VALUE, Unknown.orNull(opportunity.expectedAnnualValue()));
        figures.put(ALTERNATIVES, parts.alternatives(opportunity.alternatives()));
        figures.put(INCENTIVE, parts.incentive(opportunity.incentive()));
        figures.put(BRIDGES_SILOS, null);
        return figures;
    }

    Map<String, String> reasons(Opportunity opportunity) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (!report.isLearned()) {
            reasons.put(PROBABILITY_LEARNED, DEFAULT_PROBABILITY);
        }
        reasons.put(MATCH_ODDS_FACTOR, MATCH_FACTOR);
        if (opportunity.isMatched()) {
            if (opportunity.matchedValue() == 0) {
                reasons.put(MATCH, "Budget, price or capacity of the match is not known.");
            }
        } else {
            reasons.put(RANK_BY_MATCH, "Neither needs what the other offers.");
        }
        if (Double.isNaN(opportunity.valueIfFormed())) {
            reasons.put(VALUE_IF_FORMED, NO_VALUE);
            reasons.put(EXPECTED_ANNUAL_VALUE, NO_VALUE);
        }
        if (opportunity.priceGap().isEmpty()) {
            reasons.put(PRICE_GAP, NO_PRICE_GAP);
        }
        reasons.put(BRIDGES_SILOS, SiloBridges.NOT_JUDGED);
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
