package io.rendan.dashboard.profile;

import io.rendan.dashboard.findings.FindingLine;
import io.rendan.dashboard.findings.FindingPage.Fact;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a platform.
 *
 * @param kind for people
 * @param units that it hosts
 * @param verdict how closed it is; empty while nothing has judged it
 * @param facts figures of its border
 * @param owns findings that it should act on, by money
 * @param concerned others that it is part of, by money
 */
public record PlatformPage(
        String id,
        String name,
        String kind,
        String units,
        Optional<String> verdict,
        List<Fact> facts,
        List<FindingLine> owns,
        List<FindingLine> concerned) {

    public PlatformPage {
        facts = List.copyOf(facts);
        owns = List.copyOf(owns);
        concerned = List.copyOf(concerned);
    }
}
