package io.rendan.dashboard.findings;

import io.rendan.analysis.Finding;
import io.rendan.dashboard.findings.FindingLine.Link;
import io.rendan.dashboard.frame.Names;
import io.rendan.dashboard.frame.Wording;
import io.rendan.finding.Change;
import io.rendan.finding.Changes;
import io.rendan.finding.FindingStatus;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Findings as lines of lists. */
@Component
public class FindingLines {

    private final Changes changes;
    private final Names names;

    FindingLines(Changes changes, Names names) {
        this.changes = changes;
        this.names = names;
    }

    /** A line a finding, in their order. */
    public List<FindingLine> of(List<TrackedFinding> findings, Wording words) {
        Map<String, Change.Kind> changed = changed();
        Map<String, String> platforms = names.platforms();
        return findings.stream()
                .map(
                        finding ->
                                line(
                                        finding,
                                        Optional.ofNullable(changed.get(finding.finding().id())),
                                        platforms,
                                        words))
                .toList();
    }

    /** What has become of findings since the last run; nothing while there was none before. */
    private Map<String, Change.Kind> changed() {
        var page =
                changes.sinceLastRun(new Paging("dashboard", Paging.MAX_LIMIT, Optional.empty()));
        Map<String, Change.Kind> changed = new HashMap<>();
        if (page.since().isPresent()) {
            page.items().forEach(change -> changed.put(change.id(), change.change()));
        }
        return changed;
    }

    private static FindingLine line(
            TrackedFinding tracked,
            Optional<Change.Kind> change,
            Map<String, String> platforms,
            Wording words) {
        Finding finding = tracked.finding();
        return new FindingLine(
                finding.id(),
                href(finding.id()),
                words.text("kind." + finding.kind().name()),
                finding.valueAtStake().map(words::money),
                finding.valueAtStake().map(words::moneyInFull).orElse(""),
                finding.title(),
                finding.action(),
                words.score(finding.score()),
                tracked.status().name(),
                words.text("status." + tracked.status().name()),
                change.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(""),
                change.map(one -> words.text("change." + one.name())).orElse(""),
                owner(finding, platforms),
                tracked.firstSeen(),
                tracked.status() != FindingStatus.RESOLVED);
    }

    /** Who should act, by name where that is known. */
    static Link owner(Finding finding, Map<String, String> platforms) {
        String id = finding.owner();
        String platform = platforms.get(id);
        return platform != null
                ? new Link(platform, Optional.of(PageLinks.platform(id)))
                : finding.subjects().stream()
                        .filter(subject -> subject.id().equals(id))
                        .findFirst()
                        .map(PageLinks::of)
                        .orElseGet(() -> new Link(id, Optional.empty()));
    }

    static String href(String id) {
        return PageLinks.finding(id);
    }
}
