package io.rendan.finding;

import io.rendan.analysis.FindingKind;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which recommendations are asked for; empty means whichever.
 *
 * @param kinds at least one
 * @param owner id of who should act
 * @param statuses at least one
 * @param minValue least value at stake; those of unknown value do not pass
 * @param party id of any subject
 * @param since first seen then or later
 */
public record RecommendationFilter(
        Set<FindingKind> kinds,
        Optional<String> owner,
        Set<FindingStatus> statuses,
        OptionalDouble minValue,
        Optional<String> party,
        Optional<Instant> since) {

    /** What waits for somebody: the statuses shown where none is asked for. */
    public static final Set<FindingStatus> WAITING =
            Set.of(FindingStatus.OPEN, FindingStatus.ACCEPTED);

    public RecommendationFilter {
        kinds = kinds.isEmpty() ? Set.of(FindingKind.values()) : Set.copyOf(kinds);
        statuses = statuses.isEmpty() ? WAITING : Set.copyOf(statuses);
    }
}
