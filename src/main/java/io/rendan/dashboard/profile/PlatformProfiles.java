package io.rendan.dashboard.profile;

import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupType;
import io.rendan.dashboard.findings.Facts;
import io.rendan.dashboard.findings.FindingLine;
import io.rendan.dashboard.findings.FindingLines;
import io.rendan.dashboard.frame.Currency;
import io.rendan.dashboard.frame.Wording;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.FindingFilter;
import io.rendan.finding.RecommendationFilter;
import io.rendan.finding.Recommendations;
import io.rendan.party.PlatformEntry;
import io.rendan.party.Register;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What is known of one platform, put together. */
@Component
public class PlatformProfiles {

    private static final Paging ALL = new Paging("platforms", Paging.MAX_LIMIT, Optional.empty());
    private static final Paging SOME = new Paging("platform", 20, Optional.empty());

    private final Register register;
    private final FindingArchive archive;
    private final Recommendations recommendations;
    private final FindingLines lines;
    private final Currency currency;

    PlatformProfiles(
            Register register,
            FindingArchive archive,
            Recommendations recommendations,
            FindingLines lines,
            Currency currency) {
        this.register = register;
        this.archive = archive;
        this.recommendations = recommendations;
        this.lines = lines;
        this.currency = currency;
    }

    /** The page of a platform, if there is one with this id. */
    public Optional<PlatformPage> page(String id, Wording words) {
        return register.platforms(ALL).items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(platform -> page(platform, words));
    }

    private PlatformPage page(PlatformEntry platform, Wording words) {
        Optional<GroupAssessment> group = group(platform.id());
        List<FindingLine> owns = waiting(Optional.of(platform.id()), Optional.empty(), words);
        Set<String> shown = Set.copyOf(owns.stream().map(FindingLine::id).toList());
        return new PlatformPage(
                platform.id(),
                platform.name(),
                words.text("platform." + platform.kind().name()),
                words.whole(platform.units()),
                group.map(one -> words.text("verdict." + one.verdict().name())),
                group.map(one -> Facts.of(one.figures(), one.reasons(), words, currency.code()))
                        .orElseGet(List::of),
                owns,
                waiting(Optional.empty(), Optional.of(platform.id()), words).stream()
                        .filter(line -> !shown.contains(line.id()))
                        .toList());
    }

    private Optional<GroupAssessment> group(String id) {
        return archive
                .groups(
                        Optional.of(GroupType.PLATFORM.name()),
                        Optional.empty(),
                        Optional.empty(),
                        ALL)
                .items()
                .stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    private List<FindingLine> waiting(
            Optional<String> owner, Optional<String> subject, Wording words) {
        var filter =
                new RecommendationFilter(
                        Set.of(),
                        Optional.empty(),
                        new FindingFilter(owner, subject, OptionalDouble.empty(), Set.of()));
        return lines.of(recommendations.list(filter, SOME).items(), words);
    }
}
