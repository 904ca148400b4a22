package io.rendan.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run has come to so far.
 *
 * @param timings seconds by phase and analysis, in the order they ended
 * @param summary figures about the ecosystem and what was left out
 * @param error why it failed
 * @param analyses what became of each analysis, by name; empty until all are through
 */
public record RunOutcome(
        Map<String, Double> timings,
        Map<String, Object> summary,
        Optional<String> error,
        List<AnalysisPart> analyses) {

    public RunOutcome {
        timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
        analyses = List.copyOf(analyses);
    }

    /** Of a run that has not begun. */
    public static RunOutcome none() {
        return new RunOutcome(Map.of(), Map.of(), Optional.empty(), List.of());
    }

    /** The same with what was counted, but without what single analyses said. */
    RunOutcome withoutAnalyses() {
        Map<String, Object> counts = new LinkedHashMap<>(summary);
        counts.keySet().retainAll(RunSummary.COUNTS);
        return new RunOutcome(timings, counts, error, analyses);
    }
}
