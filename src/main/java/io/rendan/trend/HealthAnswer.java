package io.rendan.trend;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.health.Axis;
import io.rendan.health.HealthReport;
import io.rendan.health.Indicator;
import io.rendan.web.RunStamp;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/** The network's health with the run it is from. */
@Schema(
        description = "The network's health",
        requiredProperties = {"runId", "asOf", "stale", "score", "indicators", "axes"})
public record HealthAnswer(
        @JsonUnwrapped RunStamp run,
        @Schema(
                        description =
                                "0–100, mean score of the known indicators; null where fewer than"
                                        + " three are known",
                        example = "68.4")
                Optional<Double> score,
        @Schema(description = "Share of the ten indicators that is known", example = "1")
                double knownShare,
        @Schema(description = "Why there is no score; null where there is one")
                Optional<String> scoreReason,
        @Schema(description = "The ten indicators; empty while there is no run")
                List<TrackedIndicator> indicators,
        @Schema(description = "Autonomy and value") List<Axis> axes) {

    public HealthAnswer {
        indicators = List.copyOf(indicators);
        axes = List.copyOf(axes);
    }

    /** An indicator and where it is going: one object in JSON. */
    public record TrackedIndicator(@JsonUnwrapped Indicator indicator, IndicatorTrend trend) {}

    /** While no run has succeeded. */
    public static HealthAnswer none() {
        return new HealthAnswer(
                RunStamp.none(),
                Optional.empty(),
                0,
                Optional.of("no run has succeeded yet"),
                List.of(),
                List.of());
    }

    /**
     * Health beside what it was.
     *
     * @param run without an id where no run has looked at this date
     * @param previous the run before, if there is one
     * @param before the run nearest to 90 days before, if there is one
     */
    public static HealthAnswer of(
            RunStamp run,
            HealthReport health,
            Optional<HealthPoint> previous,
            Optional<HealthPoint> before) {
        return new HealthAnswer(
                run,
                health.score(),
                health.knownShare(),
                health.scoreReason(),
                health.indicators().stream()
                        .map(
                                one ->
                                        new TrackedIndicator(
                                                one, IndicatorTrend.of(one, previous, before)))
                        .toList(),
                health.axes());
    }
}
