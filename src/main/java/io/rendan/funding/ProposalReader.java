package io.rendan.funding;

import io.rendan.analysis.Subject;
import io.rendan.finding.TrackedFinding;
import io.rendan.network.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads proposals from the figures of findings. Half of what a match is expected to bring hangs on
 * the budget of the need, half on the spare capacity of the offer, so that neither is counted
 * twice; a pair without a match hangs on itself.
 */
final class ProposalReader {

    private static final double HALF = 0.5;

    private ProposalReader() {}

    /** The proposal; empty where nobody knows what it is worth. */
    static Optional<Proposal> read(TrackedFinding finding) {
        Map<String, @Nullable Object> figures = finding.figures();
        double expected = number(figures.get("expectedAnnualValue"));
        if (!(expected > 0) || !(figures.get("incentive") instanceof Map<?, ?> incentive)) {
            return Optional.empty();
        }
        List<Proposal.Use> uses = new ArrayList<>();
        if (figures.get("match") instanceof List<?> matches) {
            for (Object match : matches) {
                if (match instanceof Map<?, ?> named) {
                    addUses(named, number(figures.get("probability")), uses);
                }
            }
        }
        if (uses.isEmpty()) {
            double all = number(figures.get("valueIfFormed"));
            uses.add(new Proposal.Use("pair/" + finding.id(), Math.max(all, expected), expected));
        }
        return Optional.of(
                new Proposal(
                        finding.id(), number(incentive.get("paidOut")), parties(finding), uses));
    }

    private static void addUses(Map<?, ?> match, double usual, List<Proposal.Use> uses) {
        double own = number(match.get("probability"));
        double amount = (Double.isNaN(own) ? usual : own) * number(match.get("value"));
        double budget = number(match.get("unmetBudget"));
        double capacity =
                number(match.get("spareCapacity")) * number(match.get("unitPrice")) * Window.MONTHS;
        if (amount > 0) {
            String capability = "/" + match.get("capability");
            uses.add(use("need/" + match.get("buyer") + capability, budget, amount));
            uses.add(use("offer/" + match.get("supplier") + capability, capacity, amount));
        }
    }

    private static Proposal.Use use(String resource, double limit, double amount) {
        return new Proposal.Use(resource, HALF * Math.max(limit, amount), HALF * amount);
    }

    private static List<String> parties(TrackedFinding finding) {
        return finding.subjects().stream()
                .filter(subject -> !subject.role().equals("user"))
                .map(Subject::id)
                .toList();
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
