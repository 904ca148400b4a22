package io.rendan.dashboard.findings;

import io.rendan.analysis.Finding;
import io.rendan.analysis.Money;
import io.rendan.dashboard.drawing.Drawings;
import io.rendan.dashboard.figure.Easel;
import io.rendan.dashboard.findings.FindingPage.DecisionRow;
import io.rendan.dashboard.findings.FindingPage.Proof;
import io.rendan.dashboard.findings.FindingPage.RunRow;
import io.rendan.dashboard.findings.FindingPage.SubjectRow;
import io.rendan.dashboard.frame.Currency;
import io.rendan.dashboard.frame.Wording;
import io.rendan.finding.Appearance;
import io.rendan.finding.FindingAnswer;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.FindingFilter;
import io.rendan.finding.FindingStatus;
import io.rendan.finding.RecommendationFilter;
import io.rendan.finding.Recommendations;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A finding with all that speaks for it. */
@Component
public class FindingDetails {

    private static final int RUNS = 24;
    private static final int RELATED = 6;

    private final Recommendations recommendations;
    private final FindingArchive archive;
    private final FindingLines lines;
    private final Drawings drawings;
    private final Currency currency;
    private final JsonMapper json;

    FindingDetails(
            Recommendations recommendations,
            FindingArchive archive,
            FindingLines lines,
            Drawings drawings,
            Currency currency,
            JsonMapper json) {
        this.recommendations = recommendations;
        this.archive = archive;
        this.lines = lines;
        this.drawings = drawings;
        this.currency = currency;
        this.json = json;
    }

    /**
     * The page of a finding.
     *
     * @throws io.rendan.finding.FindingException.Unknown if no current run ever had it
     */
    public FindingPage page(String id, Wording words) {
        FindingAnswer answer = recommendations.find(id);
        TrackedFinding tracked = answer.finding();
        Finding finding = tracked.finding();
        String money = finding.valueAtStake().map(Money::currency).orElseGet(currency::code);
        List<TrackedFinding> all = new ArrayList<>(List.of(tracked));
        all.addAll(related(finding));
        List<FindingLine> shown = lines.of(all, words);
        return new FindingPage(
                shown.getFirst(),
                Shelf.of(finding.kind()),
                finding.subjects().stream()
                        .map(
                                subject ->
                                        new SubjectRow(
                                                words.textOr(
                                                        "role." + subject.role(),
                                                        Facts.spelled(subject.role())),
                                                PageLinks.of(subject)))
                        .toList(),
                drawings.of(
                        finding,
                        answer.run().asOf(),
                        new Easel(json, words, money, PageLinks.finding(finding.id()))),
                Facts.of(finding, words, money),
                finding.evidence().stream()
                        .map(one -> new Proof(one.statement(), one.cypher()))
                        .toList(),
                tracked.decisions().stream()
                        .map(
                                one ->
                                        new DecisionRow(
                                                words.text("status." + one.decision().name()),
                                                one.note(),
                                                one.by().orElse(""),
                                                one.at()))
                        .toList(),
                runs(finding, words),
                shown.subList(1, shown.size()),
                finding.standing().words(),
                finding.unlocks());
    }

    /** Others that wait and are about the same. */
    private List<TrackedFinding> related(Finding finding) {
        if (finding.subjects().isEmpty()) {
            return List.of();
        }
        var about =
                new RecommendationFilter(
                        Set.of(),
                        Optional.empty(),
                        new FindingFilter(
                                Optional.empty(),
                                Optional.of(finding.subjects().getFirst().id()),
                                OptionalDouble.empty(),
                                Set.of(FindingStatus.OPEN, FindingStatus.ACCEPTED)));
        return recommendations
                .list(about, new Paging("dashboard", RELATED, Optional.empty()))
                .items()
                .stream()
                .filter(other -> !other.finding().id().equals(finding.id()))
                .toList();
    }

    private List<RunRow> runs(Finding finding, Wording words) {
        return archive
                .appearances(
                        finding.kind(),
                        finding.id(),
                        new Paging("dashboard", RUNS, Optional.empty()))
                .items()
                .stream()
                .filter(Appearance::found)
                .map(
                        one ->
                                new RunRow(
                                        words.date(one.run().asOf()),
                                        one.run().finishedAt(),
                                        one.score().map(words::score).orElse(""),
                                        one.valueAtStake().map(words::money).orElse("")))
                .toList();
    }
}
