package io.rendan.trend;

import io.rendan.health.Indicator;
import io.swagger.v3.oas.annotations.media.Schema;

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
                .flatMap(now -> then.map(value -> Movement.of(indicator, now, point, value)));
    }
}
