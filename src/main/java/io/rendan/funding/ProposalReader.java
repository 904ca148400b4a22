package io.rendan.funding;

import io.rendan.analysis.Finding;
import io.rendan.analysis.Subject;
import io.rendan.network.Window;
import io.rendan.opportunity.ProposedFigures;
import io.rendan.opportunity.ProposedFigures.ProposedIncentive;
import io.rendan.opportunity.ProposedFigures.ProposedMatch;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opportunities as proposals to fund. Half of the expected value of a match uses the budget of the
 * need, the other half the spare capacity of the offer, so that neither is counted twice when
 * several proposals want it. A pair without a match uses nothing that another could want.
 */
@Component
final class ProposalReader {

    private static final double HALF = 0.5;

    private final JsonMapper json;

    ProposalReader(JsonMapper json) {
        this.json = json;
    }

    /** The proposal of a stored opportunity; empty where its value is not known. */
    Optional<Proposal> read(Finding finding) {
        ProposedFigures figures = json.convertValue(finding.figures(), ProposedFigures.class);
        double expected = orNaN(figures.expectedAnnualValue());
        ProposedIncentive incentive = figures.incentive();
        return expected > 0 && incentive != null
                ? Optional.of(
                        new Proposal(
                                finding.id(),
                                incentive.paidOut(),
                                parties(finding),
                                uses(finding.id(), figures, expected)))
                : Optional.empty();
    }

    private static List<Proposal.Use> uses(String id, ProposedFigures figures, double expected) {
        List<Proposal.Use> uses = new ArrayList<>();
        for (ProposedMatch match : figures.match()) {
            addUses(match, orNaN(figures.probability()), uses);
        }
        if (uses.isEmpty()) {
            double all = orNaN(figures.valueIfFormed());
            uses.add(new Proposal.Use("pair/" + id, Math.max(all, expected), expected));
        }
        return uses;
    }

    private static void addUses(
            ProposedMatch match, double probabilityOfAll, List<Proposal.Use> uses) {
        Double own = match.probability();
        double amount = (own == null ? probabilityOfAll : own) * orNaN(match.value());
        double budget = orNaN(match.unmetBudget());
        double capacity = orNaN(match.spareCapacity()) * orNaN(match.unitPrice()) * Window.MONTHS;
        if (amount > 0) {
            String capability = "/" + match.capability();
            uses.add(use("need/" + match.buyer() + capability, budget, amount));
            uses.add(use("offer/" + match.supplier() + capability, capacity, amount));
        }
    }

    private static Proposal.Use use(String resource, double limit, double amount) {
        return new Proposal.Use(resource, HALF * Math.max(limit, amount), HALF * amount);
    }

    private static List<String> parties(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> !subject.role().equals("user"))
                .map(Subject::id)
                .toList();
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
