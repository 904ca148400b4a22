package io.rendan.finding.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.finding.AnalysisFigures;
import io.rendan.finding.Decision;
import io.rendan.opportunity.OpportunityFigures;
import io.rendan.web.RunStamp;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How well the ecosystem's own past would have been predicted, and what became of what was
 * proposed.
 *
 * @param figures the block: splitDate, learned, pairs, formed, compared, rankings, reliability; or
 *     the reason why there is none
 */
record BacktestAnswer(
        @JsonUnwrapped RunStamp run,
        @Schema(description = "What owners decided on opportunities") Decisions decisions,
        @JsonAnyGetter Map<String, Object> figures) {

    /**
     * Opportunities by their last decision.
     *
     * @param hitRate done / (done + dismissed); empty while neither
     */
    record Decisions(
            long accepted,
            long done,
            long dismissed,
            @Schema(description = "done / (done + dismissed); null while neither")
                    Optional<Double> hitRate) {

        static Decisions of(Map<Decision.Kind, Long> counts) {
            long done = counts.getOrDefault(Decision.Kind.DONE, 0L);
            long dismissed = counts.getOrDefault(Decision.Kind.DISMISSED, 0L);
            long settled = done + dismissed;
            return new Decisions(
                    counts.getOrDefault(Decision.Kind.ACCEPTED, 0L),
                    done,
                    dismissed,
                    settled == 0 ? Optional.empty() : Optional.of(done / (double) settled));
        }
    }

    static BacktestAnswer of(AnalysisFigures run, Map<Decision.Kind, Long> decisions) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (run.figures().get(OpportunityFigures.BACKTEST) instanceof Map<?, ?> block) {
            block.forEach((name, value) -> figures.put(String.valueOf(name), value));
        }
        return new BacktestAnswer(run.run(), Decisions.of(decisions), figures);
    }
}
