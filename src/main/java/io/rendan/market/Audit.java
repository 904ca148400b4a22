package io.rendan.market;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of the graph: the raw material of a {@link MarketReport}.
 *
 * @param judged rules that were asked, with their breaches
 * @param notJudged rules that were not asked, with the reason
 * @param faulty rules that could not be used
 */
public record Audit(
        Map<MarketRule, List<Violation>> judged,
        Map<MarketRule, String> notJudged,
        List<FaultyRule> faulty) {

    public Audit {
        judged = Collections.unmodifiableMap(new LinkedHashMap<>(judged));
        notJudged = Collections.unmodifiableMap(new LinkedHashMap<>(notJudged));
        faulty = List.copyOf(faulty);
    }
}
