package io.rendan.finding.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The backtest as a run keeps it, see methods, section 4. */
record BacktestBlock(
        @Schema(
                        description = "Last day that features may see; null if held out at random",
                        example = "2025-03-31")
                @Nullable String splitDate,
        @Schema(
                        description =
                                "Days after it in which a contract had to form: 365, fewer where the"
                                        + " history is short; null if held out at random",
                        example = "365")
                @Nullable Integer days,
        @Schema(description = "Whether the first ranking is learned from before the split")
                boolean learned,
        @Schema(description = "Pairs that are ranked") long pairs,
        @Schema(description = "Pairs that formed a contract since") long formed,
        @Schema(description = "Pairs without one that the areas are measured on") long compared,
        @Schema(description = "This house's first, then what everyone else uses")
                List<Ranking> rankings,
        @Schema(description = "From the least likely pairs to the likeliest")
                List<Tenth> reliability,
        @Schema(
                        description =
                                "Area with needs and offers as of today; null where nobody states any")
                @Nullable Double undatedAuc,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "What to hold against undatedAuc; only beside one")
                @Nullable String undatedAucLeaks) {

    /** How good a ranking was. */
    record Ranking(
            @Schema(example = "probability") String ranking,
            @Schema(description = "Area under the ROC curve; null where nothing formed")
                    @Nullable Double auc,
            @Schema(description = "Share of the first 10 that formed") double hitRate10,
            @Schema(description = "Share of the first 50 that formed") double hitRate50,
            @Schema(description = "Share of the first 100 that formed") double hitRate100,
            @JsonProperty("hit@10") @Schema(deprecated = true, description = "hitRate10")
                    double first10,
            @JsonProperty("hit@50") @Schema(deprecated = true, description = "hitRate50")
                    double first50,
            @JsonProperty("hit@100") @Schema(deprecated = true, description = "hitRate100")
                    double first100) {}

    /** Pairs of about the same probability that hold a tenth of the expected contracts. */
    @Schema(name = "ReliabilityRow")
    record Tenth(
            long pairs,
            double meanProbability,
            long formed,
            @Schema(description = "formed / pairs") double observed,
            @Schema(description = "Lower end of the 95 % interval of observed") double low,
            @Schema(description = "Its upper end") double high,
            @Schema(description = "Whether the interval contains meanProbability")
                    boolean within) {}
}
