package io.rendan.market;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One breach of a rule.
 *
 * @param rule that is broken
 * @param contracts indices of the contracts that break it, the main one first; those under the
 *     community where the community breaks it
 * @param community index of the community that breaks it, -1 where contracts do
 * @param parties indices of all parties of a circle, empty for any other rule
 * @param value money a year, NaN if not known
 * @param figures what the rule's columns say, by name; null where not known
 */
public record Violation(
        MarketRule rule,
        List<Integer> contracts,
        int community,
        List<Integer> parties,
        double value,
        Map<String, @Nullable Object> figures) {

    public Violation {
        contracts = List.copyOf(contracts);
        parties = List.copyOf(parties);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
