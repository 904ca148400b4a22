package io.rendan.funding;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.FindingStatus;
import io.rendan.finding.TrackedFinding;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses among the current run's opportunities that nobody has settled yet. */
@Component
public class FundingPlans {

    private static final Set<FindingStatus> WAITING =
            Set.of(FindingStatus.OPEN, FindingStatus.ACCEPTED);

    private final Runs runs;
    private final FindingArchive archive;
    private final ProposalReader reader;

    FundingPlans(Runs runs, FindingArchive archive, ProposalReader reader) {
        this.runs = runs;
        this.archive = archive;
        this.reader = reader;
    }

    /**
     * Chooses what to fund.
     *
     * @param budget to be paid out at most, in the dataset's currency, at least 0
     * @param maxPerParty opportunities that a party takes part in at most, at least 1
     */
    public FundingPlan choose(double budget, int maxPerParty) {
        Optional<RunReference> run = runs.reference();
        List<TrackedFinding> found =
                run.map(one -> archive.findings(FindingKind.OPPORTUNITY, one)).orElseGet(List::of);
        Map<String, TrackedFinding> waiting = new HashMap<>();
        found.stream()
                .filter(finding -> WAITING.contains(finding.status()))
                .forEach(finding -> waiting.put(finding.finding().id(), finding));
        List<Proposal> proposals =
                found.stream()
                        .filter(finding -> waiting.containsKey(finding.finding().id()))
                        .flatMap(finding -> reader.read(finding.finding()).stream())
                        .toList();
        Portfolio portfolio = Portfolio.of(proposals, budget, maxPerParty);
        return new FundingPlan(
                RunReference.stamp(run),
                budget,
                maxPerParty,
                portfolio.spent(),
                portfolio.value(),
                portfolio.upperBound(),
                portfolio.certificate(),
                proposals.size(),
                waiting.size() - proposals.size(),
                portfolio.chosen().stream()
                        .flatMap(
                                choice ->
                                        Optional.ofNullable(waiting.get(choice.proposal().id()))
                                                .map(finding -> funded(choice, finding))
                                                .stream())
                        .toList());
    }

    private static FundingPlan.Funded funded(Portfolio.Choice choice, TrackedFinding finding) {
        return new FundingPlan.Funded(
                finding.finding().id(),
                finding.finding().title(),
                choice.proposal().parties(),
                choice.proposal().cost(),
                choice.proposal().value(),
                choice.addedValue(),
                finding.finding().action(),
                finding.finding().owner());
    }
}
