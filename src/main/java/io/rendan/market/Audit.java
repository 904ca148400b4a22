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
 * @param seconds that the graph took to answer, by rule
 * @param counted whether the graph has said which fields contracts carry; if not, no rule is judged
 */
public record Audit(
        Map<MarketRule, List<Violation>> judged,
        Map<MarketRule, String> notJudged,
        List<FaultyRule> faulty,
        Map<MarketRule, Double> seconds,
        boolean counted) {

    public Audit {
        judged = Collections.unmodifiableMap(new LinkedHashMap<>(judged));
        notJudged = Collections.unmodifiableMap(new LinkedHashMap<>(notJudged));
        faulty = List.copyOf(faulty);
        seconds = Map.copyOf(seconds);
    }

    /** An audit that took no time worth telling. */
    public Audit(
            Map<MarketRule, List<Violation>> judged,
            Map<MarketRule, String> notJudged,
            List<FaultyRule> faulty) {
        this(judged, notJudged, faulty, Map.of(), true);
    }
}
