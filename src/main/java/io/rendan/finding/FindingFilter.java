package io.rendan.finding;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which findings of any kind are asked for; empty means whichever.
 *
 * @param owner id of who should act
 * @param party id of one that it concerns
 * @param minValue least value at stake; those of unknown value do not pass
 * @param statuses one or several
 */
public record FindingFilter(
        Optional<String> owner,
        Optional<String> party,
        OptionalDouble minValue,
        Set<FindingStatus> statuses) {

    /** Whichever. */
    public static final FindingFilter NONE =
            new FindingFilter(Optional.empty(), Optional.empty(), OptionalDouble.empty(), Set.of());

    public FindingFilter {
        statuses = Set.copyOf(statuses);
    }

    /** The filter as parameters of a statement, null for whichever. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("owner", owner.orElse(null));
        parameters.put("party", party.orElse(null));
        parameters.put("minValue", minValue.isPresent() ? minValue.getAsDouble() : null);
        parameters.put(
                "statuses",
                statuses.isEmpty() ? null : statuses.stream().map(Enum::name).sorted().toList());
        return parameters;
    }
}
