package io.rendan.dashboard.overview;

import io.rendan.analysis.Finding;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.overview.OverviewPage.ActionRow;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Puts the first page together. */
@Component
public class Overview {

    private static final int ACTIONS = 6;
    private static final int CHANGES = 6;

    private final HealthPanels health;
    private final Changes changes;
    private final Recommendations recommendations;

    Overview(HealthPanels health, Changes changes, Recommendations recommendations) {
        this.health = health;
        this.changes = changes;
        this.recommendations = recommendations;
    }

    /** The page as it stands. */
    public OverviewPage page(Wording words) {
        AnalysisPage<TrackedFinding> first =
                recommendations.list(WAITING, new Paging("dashboard", ACTIONS, Optional.empty()));
        List<ActionRow> next = new ArrayList<>();
        for (TrackedFinding finding : first.items()) {
            next.add(action(finding, next.size() + 1, words));
        }
        return new OverviewPage(
                health.panel(words), changes(words), next, first.next().isPresent());
    }

    private static final RecommendationFilter WAITING =
            new RecommendationFilter(
                    Set.of(),
                    Optional.empty(),
                    new FindingFilter(
                            Optional.empty(), Optional.empty(), OptionalDouble.empty(), Set.of()));

    private static ActionRow action(TrackedFinding tracked, int rank, Wording words) {
        Finding finding = tracked.finding();
        return new ActionRow(
                finding.id(),
                rank,
                words.text("kind." + finding.kind().name()),
                finding.valueAtStake().map(words::money),
                finding.valueAtStake().map(words::moneyInFull).orElse(""),
                finding.title(),
                finding.action(),
                tracked.status().name(),
                href(finding.id()));
    }

    private static String href(String id) {
        return "/api/recommendations/" + id;
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
                href(change.id()));
    }
}
