package io.rendan.opportunity;

import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of drafts of communities by the names of methods, section 4. */
final class DraftFigures {

    private static final String EXISTING_TIES = "existingTies";
    private static final String MISSING_TIES = "missingTies";
    private static final String PLATFORMS = "platforms";

    private final EcosystemNetwork network;
    private final OpportunityReport report;
    private final FigureParts parts;

    DraftFigures(EcosystemNetwork network, OpportunityReport report) {
        this.network = network;
        this.report = report;
        this.parts = new FigureParts(network, report.parameters());
    }

    /**
     * The figures, null where not known.
     *
     * @param rank 1 for the most valuable draft
     */
    Map<String, @Nullable Object> of(CommunityDraft draft, long rank) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put(OpportunityFigures.FORM, OpportunityForm.COMMUNITY.name());
        figures.put(OpportunityFigures.RANK, rank);
        figures.put(OpportunityFigures.PROBABILITY, draft.probability());
        figures.put(OpportunityFigures.PROBABILITY_LEARNED, report.isLearned());
        figures.put(
                OpportunityFigures.MATCH_ODDS_FACTOR,
                report.parameters().prediction().matchOddsFactor());
        figures.put(FigureParts.USER_SEGMENT, network.parties().id(draft.segment()));
        figures.put(FigureParts.LEAD, network.parties().id(draft.lead()));
        figures.put(FigureParts.MEMBERS, parts.ids(draft.members()));
        figures.put(
                OpportunityFigures.MATCH,
                draft.deliveries().stream().map(parts::delivery).toList());
        figures.put(EXISTING_TIES, (long) draft.existingTies());
        figures.put(MISSING_TIES, draft.missingTies());
        figures.put(PLATFORMS, platforms(draft));
        figures.put(OpportunityFigures.VALUE_IF_FORMED, draft.valueIfFormed());
        figures.put(OpportunityFigures.EXPECTED_ANNUAL_VALUE, draft.expectedAnnualValue());
        figures.put(OpportunityFigures.ALTERNATIVES, parts.alternatives(draft.alternatives()));
        figures.put(OpportunityFigures.INCENTIVE, parts.incentive(draft.incentive()));
        figures.put(OpportunityFigures.BRIDGES_SILOS, null);
        return figures;
    }

    private List<String> platforms(CommunityDraft draft) {
        return draft.members().stream()
                .map(member -> network.parties().platform(member))
                .filter(platform -> platform >= 0)
                .distinct()
                .sorted()
                .map(network.platforms()::id)
                .toList();
    }

    /** Why a figure is null or an assumption, by its name. */
    Map<String, String> reasons(CommunityDraft draft) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (!report.isLearned()) {
            reasons.put(
                    OpportunityFigures.PROBABILITY_LEARNED, OpportunityFigures.DEFAULT_PROBABILITY);
        }
        reasons.put(OpportunityFigures.MATCH_ODDS_FACTOR, OpportunityFigures.MATCH_FACTOR);
        reasons.put(
                OpportunityFigures.PROBABILITY,
                "Mean over what would be supplied, weighted by value; who works together already"
                        + " counts like the likeliest of the others.");
        if (draft.incentive().stability().isOpen()) {
            reasons.put(
                    OpportunityFigures.INCENTIVE + "." + FigureParts.IN_CORE,
                    FigureParts.CORE_OPEN);
        }
        reasons.put(OpportunityFigures.BRIDGES_SILOS, SiloBridges.NOT_JUDGED);
        return reasons;
    }
}
