package io.rendan.finding;

import io.rendan.analysis.FindingKind;
import io.rendan.cypher.GraphTime;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which recommendations are asked for; empty means whichever.
 *
 * @param kinds at least one
 * @param since first seen then or later
 * @param common what any finding can be asked for; without statuses, {@link #WAITING}
 */
public record RecommendationFilter(
        Set<FindingKind> kinds, Optional<Instant> since, FindingFilter common) {

    /** What waits for somebody: the statuses shown where none is asked for. */
    public static final Set<FindingStatus> WAITING =
            Set.of(FindingStatus.OPEN, FindingStatus.ACCEPTED);

    public RecommendationFilter {
        kinds = kinds.isEmpty() ? Set.of(FindingKind.values()) : Set.copyOf(kinds);
        if (common.statuses().isEmpty()) {
            common = new FindingFilter(common.owner(), common.party(), common.minValue(), WAITING);
        }
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = common.parameters();
        parameters.put("kinds", kinds.stream().map(Enum::name).sorted().toList());
        parameters.put("since", since.map(GraphTime::of).orElse(null));
        return parameters;
    }
}
