package io.rendan.dashboard.overview;

import io.rendan.dashboard.findings.FindingLines;
import io.rendan.dashboard.findings.PageLinks;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.overview.OverviewPage.ChangeRow;
import io.rendan.dashboard.overview.OverviewPage.ChangesPanel;
import io.rendan.dashboard.overview.OverviewPage.Count;
import io.rendan.finding.Change;
import io.rendan.finding.ChangePage;
import io.rendan.finding.Changes;
import io.rendan.finding.FindingFilter;
import io.rendan.finding.RecommendationFilter;
import io.rendan.finding.Recommendations;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the first page together. */
@Component
public class Overview {

    private static final int ACTIONS = 6;
    private static final int CHANGES = 6;
    private static final RecommendationFilter WAITING =
            new RecommendationFilter(Set.of(), Optional.empty(), FindingFilter.NONE);

    private final HealthPanels health;
    private final Changes changes;
    private final Recommendations recommendations;
    private final FindingLines lines;

    Overview(
            HealthPanels health,
            Changes changes,
            Recommendations recommendations,
            FindingLines lines) {
        this.health = health;
        this.changes = changes;
        this.recommendations = recommendations;
        this.lines = lines;
    }

    /** The page as it stands. */
    public OverviewPage page(Wording words) {
        AnalysisPage<TrackedFinding> first =
                recommendations.list(WAITING, new Paging("dashboard", ACTIONS, Optional.empty()));
        return new OverviewPage(
                health.panel(words),
                changes(words),
                lines.of(first.items(), words),
                first.next().isPresent());
    }

    private ChangesPanel changes(Wording words) {
        ChangePage page = changes.sinceLastRun(new Paging("dashboard", CHANGES, Optional.empty()));
        return new ChangesPanel(
                page.since().map(since -> since.finishedAt().toString()),
                page.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(
                                count ->
                                        new Count(
                                                count.getKey().toLowerCase(Locale.ROOT),
                                                words.text(
                                                        "change.count." + count.getKey(),
                                                        words.whole(count.getValue()))))
                        .toList(),
                page.items().stream().map(change -> row(change, words)).toList());
    }

    private static ChangeRow row(Change change, Wording words) {
        String name = change.change().name();
        return new ChangeRow(
                name.toLowerCase(Locale.ROOT),
                words.text("change." + name),
                change.title(),
                PageLinks.finding(change.id()));
    }
}
