package io.rendan.trend;

import io.rendan.health.Axis;
import io.rendan.health.HealthReport;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The network's health with the run it is from. */
@Schema(
        description = "The network's health",
        requiredProperties = {"runId", "asOf", "stale", "score", "indicators", "axes"})
public record HealthAnswer(
        @Schema(
                        description =
                                "The run; null while there is none, and for a look back to a date"
                                        + " that no run has looked at")
                Optional<String> runId,
        @Schema(description = "Date of the snapshot", example = "2026-03-31")
                Optional<LocalDate> asOf,
        @Schema(description = "Whether the data have changed, or are changing, since")
                boolean stale,
        @Schema(
                        description = "0–100, mean score of the known indicators; null if none is",
                        example = "68.4")
                Optional<Double> score,
        @Schema(description = "Share of the ten indicators that is known", example = "1")
                double knownShare,
        @Schema(description = "The ten indicators; empty while there is no run")
                List<TrackedIndicator> indicators,
        @Schema(description = "Autonomy and value") List<Axis> axes) {

    public HealthAnswer {
        indicators = List.copyOf(indicators);
        axes = List.copyOf(axes);
    }

    /** While no run has succeeded. */
    public static HealthAnswer none() {
        return new HealthAnswer(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                0,
                List.of(),
                List.of());
    }

    /**
     * Health beside what it was.
     *
     * @param previous the run before, if there is one
     * @param before the run nearest to 90 days before, if there is one
     */
    public static HealthAnswer of(
            Optional<String> runId,
            LocalDate asOf,
            boolean stale,
            HealthReport health,
            Optional<HealthPoint> previous,
            Optional<HealthPoint> before) {
        return new HealthAnswer(
                runId,
                Optional.of(asOf),
                stale,
                health.score(),
                health.knownShare(),
                health.indicators().stream()
                        .map(
                                one ->
                                        new TrackedIndicator(
                                                one, IndicatorTrend.of(one, previous, before)))
                        .toList(),
                health.axes());
    }
}
