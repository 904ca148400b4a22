package io.rendan.position;

import io.rendan.analysis.PartyFigure;
import io.rendan.network.Discretion;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Figures of every micro-enterprise, under the names of methods, section 9, with the reason where
 * one is not known or withheld.
 */
final class PositionFigures {

    static final String HARMONIC_CLOSENESS = "harmonicCloseness";
    static final String PAGE_RANK = "pageRank";
    static final String CONSTRAINT = "constraint";
    static final String EFFECTIVE_SIZE = "effectiveSize";
    static final String CORE_NUMBER = "coreNumber";
    static final String CLUSTERING = "clustering";

    static final String NO_TIES = "it is tied to no other unit in the window";
    static final String ONE_TIE = "it is tied to one unit alone, so there is no pair to look at";

    private final EcosystemNetwork network;
    private final PositionReport report;

    PositionFigures(EcosystemNetwork network, PositionReport report) {
        this.network = network;
        this.report = report;
    }

    List<PartyFigure> partyFigures() {
        return List.of(
                number(HARMONIC_CLOSENESS, report.harmonicCloseness(), tooManyUnits()),
                number(PAGE_RANK, report.pageRank(), NO_TIES),
                number(CONSTRAINT, report.brokerage().constraint(), NO_TIES),
                number(EFFECTIVE_SIZE, report.brokerage().effectiveSize(), NO_TIES),
                figure(CORE_NUMBER, party -> (long) report.coreNumber()[party], NO_TIES),
                number(CLUSTERING, report.clustering(), ONE_TIE));
    }

    /** What was measured and what was left out, in reading order. */
    Map<String, Object> summary() {
        long tied = 0;
        for (int ties : report.ties()) {
            tied += ties > 0 ? 1 : 0;
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("unitsWithTies", tied);
        summary.put("unitsWithoutTies", network.microEnterprises() - tied);
        summary.put("closenessComputed", tied <= report.parameters().closenessUnits());
        return summary;
    }

    private String tooManyUnits() {
        return "not computed for more than %s units with ties"
                .formatted(report.parameters().closenessUnits());
    }

    private PartyFigure number(String name, double[] values, String whyUnknown) {
        return figure(
                name, party -> Double.isFinite(values[party]) ? values[party] : null, whyUnknown);
    }

    private PartyFigure figure(
            String name, IntFunction<@Nullable Object> value, String whyUnknown) {
        return new PartyFigure(
                name,
                network.parties()::isMicroEnterprise,
                party -> whyHidden(party).isPresent() ? null : value.apply(party),
                party ->
                        whyHidden(party)
                                .or(
                                        () ->
                                                value.apply(party) == null
                                                        ? Optional.of(whyUnknown)
                                                        : Optional.empty()));
    }

    /** Why none of a unit's figures are given. */
    private Optional<String> whyHidden(int party) {
        int people = network.parties().headcounts()[party];
        if (Discretion.applies(people < 0 ? Optional.empty() : Optional.of((long) people))) {
            return Optional.of(Discretion.REASON);
        }
        return report.ties()[party] == 0 ? Optional.of(NO_TIES) : Optional.empty();
    }
}
