package io.rendan.funding;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.FindingStatus;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

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

    private final FindingArchive archive;
    private final ProposalReader reader;

    FundingPlans(FindingArchive archive, ProposalReader reader) {
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
        AnalysisPage<TrackedFinding> page =
                archive.findings(
                        FindingKind.OPPORTUNITY,
                        Optional.empty(),
                        new Paging("", Paging.MAX_LIMIT, Optional.empty()));
        Map<String, TrackedFinding> waiting = new HashMap<>();
        page.items().stream()
                .filter(finding -> WAITING.contains(finding.status()))
                .forEach(finding -> waiting.put(finding.id(), finding));
        List<Proposal> proposals =
                page.items().stream()
                        .filter(finding -> waiting.containsKey(finding.id()))
                        .flatMap(finding -> reader.read(finding).stream())
                        .toList();
        Portfolio portfolio = Portfolio.of(proposals, budget, maxPerParty);
        return new FundingPlan(
                page.runId(),
                page.asOf(),
                page.stale(),
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
                finding.id(),
                finding.title(),
                choice.proposal().parties(),
                choice.proposal().cost(),
                choice.proposal().value(),
                choice.addedValue(),
                finding.action(),
                finding.owner());
    }
}
