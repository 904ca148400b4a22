package io.rendan.dashboard.findings;

import java.time.Instant;
import java.util.Optional;

/**
 * A finding as a line of a list.
 *
 * @param money at stake a year, short; empty where not known
 * @param moneyInFull the same in full
 * @param score 0–1
 * @param status its name
 * @param statusWord for people
 * @param change since the last run: new, worse or better; empty for none
 * @param changeWord for people
 * @param owner who should act
 * @param open whether it can be decided on
 */
public record FindingLine(
        String id,
        String href,
        String kind,
        Optional<String> money,
        String moneyInFull,
        String title,
        String action,
        String score,
        String status,
        String statusWord,
        String change,
        String changeWord,
        Link owner,
        Instant firstSeen,
        boolean open) {

    /** Something with a page of its own; without one, only its name. */
    public record Link(String name, Optional<String> href) {}
}
