package io.rendan.finding.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.finding.AnalysisFigures;
import io.rendan.finding.Decision;
import io.rendan.opportunity.OpportunityFigures;
import io.rendan.web.RunStamp;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Optional;

/**
 * How well the ecosystem's own past would have been predicted, and what became of what was
 * proposed.
 *
 * @param reason why there is no block; null where there is one, or no run
 */
record BacktestAnswer(
        @JsonUnwrapped RunStamp run,
        @Schema(description = "What owners decided on opportunities") Decisions decisions,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Why there is no backtest; then all below is absent")
                @Nullable String reason,
        @JsonUnwrapped @Nullable BacktestBlock block) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REASON = "reason";

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
        Decisions decided = Decisions.of(decisions);
        if (!(run.figures().get(OpportunityFigures.BACKTEST) instanceof Map<?, ?> block)) {
            return new BacktestAnswer(run.run(), decided, null, null);
        }
        return block.get(REASON) instanceof String reason
                ? new BacktestAnswer(run.run(), decided, reason, null)
                : new BacktestAnswer(
                        run.run(), decided, null, JSON.convertValue(block, BacktestBlock.class));
    }
}
