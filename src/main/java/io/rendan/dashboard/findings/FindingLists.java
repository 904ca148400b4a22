package io.rendan.dashboard.findings;

import io.rendan.analysis.FindingKind;
import io.rendan.dashboard.findings.FindingsPage.Choice;
import io.rendan.dashboard.findings.ListTerms.Order;
import io.rendan.dashboard.findings.ListTerms.Standing;
import io.rendan.dashboard.frame.Names;
import io.rendan.dashboard.frame.Wording;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.OpportunityFilter;
import io.rendan.finding.RecommendationFilter;
import io.rendan.finding.Recommendations;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;
import io.rendan.web.RunStamp.FailedAnalysis;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists of findings in the order of the API. */
@Component
public class FindingLists {

    private final FindingArchive archive;
    private final Recommendations recommendations;
    private final FindingLines lines;
    private final Names names;

    FindingLists(
            FindingArchive archive,
            Recommendations recommendations,
            FindingLines lines,
            Names names) {
        this.archive = archive;
        this.recommendations = recommendations;
        this.lines = lines;
        this.names = names;
    }

    /** A page of a list. */
    public FindingsPage page(Shelf shelf, ListTerms terms, Paging paging, Wording words) {
        AnalysisPage<TrackedFinding> found = found(shelf, terms, paging);
        return new FindingsPage(
                shelf,
                Arrays.stream(Standing.values())
                        .map(
                                one ->
                                        choice(
                                                words.text("standing." + one.name()),
                                                terms.standing(one),
                                                shelf,
                                                one == terms.status()))
                        .toList(),
                Arrays.stream(Order.values())
                        .map(
                                one ->
                                        choice(
                                                words.text("order." + one.name()),
                                                terms.in(one),
                                                shelf,
                                                one == terms.sort()))
                        .toList(),
                terms,
                owners(terms),
                lines.of(found.items(), words),
                found.next().map(next -> terms.href(shelf.page(), Optional.of(next))),
                csv(shelf, terms),
                found.run().failedAnalyses().stream().map(FailedAnalysis::reason).findFirst());
    }

    private static Choice choice(String label, ListTerms terms, Shelf shelf, boolean here) {
        return new Choice(label, terms.href(shelf.page(), Optional.empty()), here);
    }

    private List<Choice> owners(ListTerms terms) {
        return names.platforms().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(
                        one ->
                                new Choice(
                                        one.getValue(),
                                        one.getKey(),
                                        one.getKey().equals(terms.owner())))
                .toList();
    }

    /** What the newest run no longer has stands in no run's list, but among all lives. */
    private static boolean isOfLives(ListTerms terms) {
        return terms.sort() == Order.MONEY || terms.status() == Standing.RESOLVED;
    }

    private AnalysisPage<TrackedFinding> found(Shelf shelf, ListTerms terms, Paging paging) {
        if (isOfLives(terms)) {
            return recommendations.list(
                    new RecommendationFilter(
                            Set.of(shelf.kind()), Optional.empty(), terms.filter()),
                    paging);
        }
        return shelf.kind() == FindingKind.OPPORTUNITY
                ? archive.opportunities(opportunities(terms), Optional.empty(), paging)
                : archive.findings(shelf.kind(), terms.filter(), Optional.empty(), paging);
    }

    private static OpportunityFilter opportunities(ListTerms terms) {
        return new OpportunityFilter(
                Arrays.stream(OpportunityFilter.Form.values())
                        .filter(form -> form.name().equalsIgnoreCase(terms.form()))
                        .findFirst(),
                Optional.empty(),
                Optional.empty(),
                terms.filter());
    }

    private static String csv(Shelf shelf, ListTerms terms) {
        UriComponentsBuilder csv =
                UriComponentsBuilder.fromPath(
                        isOfLives(terms) ? "/api/recommendations" : shelf.api());
        if (isOfLives(terms)) {
            csv.queryParam("kind", shelf.kind().name());
        }
        terms.status().statuses().stream()
                .sorted()
                .forEach(status -> csv.queryParam("status", status.name()));
        terms.least().ifPresent(least -> csv.queryParam("minValue", ListTerms.plain(least)));
        if (!terms.owner().isEmpty()) {
            csv.queryParam("owner", "{owner}");
        }
        if (!terms.party().isEmpty()) {
            csv.queryParam("party", "{party}");
        }
        return csv.queryParam("format", "csv")
                .queryParam("limit", Paging.MAX_LIMIT)
                .encode()
                .buildAndExpand(Map.of("owner", terms.owner(), "party", terms.party()))
                .toUriString();
    }
}
