package io.rendan.trend;

import io.rendan.health.Indicator;
import io.rendan.run.RunPoint;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Optional;

/** Where an indicator is going. */
@Schema(description = "Where an indicator is going; null where there is nothing to compare with")
public record IndicatorTrend(
        @Schema(description = "Against the run before on the same dataset")
                Optional<Movement> previousRun,
        @Schema(
                        description =
                                "Against the run on the same dataset whose asOf is nearest to 90"
                                        + " days before")
                Optional<Movement> ninetyDaysBefore) {

    public static IndicatorTrend of(
            Indicator indicator, Optional<HealthPoint> previous, Optional<HealthPoint> before) {
        return new IndicatorTrend(
                previous.flatMap(point -> since(indicator, point)),
                before.flatMap(point -> since(indicator, point)));
    }

    private static Optional<Movement> since(Indicator indicator, HealthPoint point) {
        Optional<Double> then = point.indicator(indicator.id());
        return indicator
                .value()
                .flatMap(now -> then.map(value -> Movement.of(indicator, now, point.run(), value)));
    }

    /** How an indicator has moved since another run. */
    @Schema(description = "How an indicator has moved since another run")
    public record Movement(
            String runId,
            @Schema(description = "Date of that run's snapshot", example = "2025-12-31")
                    LocalDate asOf,
            @Schema(description = "The value then", example = "7.81") double value,
            @Schema(description = "The value now less the value then", example = "0.11")
                    double change,
            Direction direction) {

        /** Less than this share of the way from floor to target is no movement. */
        private static final double NOTICEABLE = 0.01;

        /** Which way. */
        @Schema(name = "TrendDirection")
        public enum Direction {
            BETTER,
            STEADY,
            WORSE
        }

        static Movement of(Indicator indicator, double now, RunPoint then, double before) {
            double range = indicator.target() - indicator.floor();
            double progress = (now - before) / range;
            Direction direction =
                    Math.abs(progress) < NOTICEABLE
                            ? Direction.STEADY
                            : progress > 0 ? Direction.BETTER : Direction.WORSE;
            return new Movement(then.runId(), then.asOf(), before, now - before, direction);
        }
    }
}
