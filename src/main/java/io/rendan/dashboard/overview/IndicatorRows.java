package io.rendan.dashboard.overview;

import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.overview.OverviewPage.Dot;
import io.rendan.dashboard.overview.OverviewPage.IndicatorRow;
import io.rendan.dashboard.overview.OverviewPage.Input;
import io.rendan.dashboard.overview.OverviewPage.Movement;
import io.rendan.dashboard.overview.OverviewPage.Trend;
import io.rendan.health.Indicator;
import io.rendan.trend.HealthAnswer.TrackedIndicator;
import io.rendan.trend.HealthPoint;
import io.rendan.trend.IndicatorTrend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ten indicators as rows of the overview. */
final class IndicatorRows {

    private static final String SHARE = "share";
    private static final double GOOD = 66;
    private static final double WATCH = 33;
    private static final double WIDTH = 100;
    private static final double HEIGHT = 24;
    private static final double EDGE = 3;

    private final Wording words;
    private final List<HealthPoint> past;

    /**
     * @param past the earliest first, the current one last
     */
    IndicatorRows(Wording words, List<HealthPoint> past) {
        this.words = words;
        this.past = past;
    }

    IndicatorRow row(TrackedIndicator tracked) {
        Indicator one = tracked.indicator();
        return new IndicatorRow(
                one.id(),
                one.title(),
                one.value().map(value -> say(one, value)),
                unit(one),
                one.reason().orElse(""),
                one.score().map(IndicatorRows::place),
                say(one, one.floor()),
                say(one, one.target()),
                level(one.score()),
                movement(one, tracked.trend()),
                trend(one),
                one.definition(),
                one.steps(),
                one.inputs().entrySet().stream().map(this::input).toList());
    }

    private Input input(Map.Entry<String, Object> input) {
        String value =
                input.getValue() instanceof Number number
                        ? words.number(number.doubleValue())
                        : String.valueOf(input.getValue());
        return new Input(input.getKey(), value);
    }

    private static boolean isShare(Indicator one) {
        return one.unit().startsWith(SHARE);
    }

    private String say(Indicator one, double value) {
        return isShare(one) ? words.percent(value) : words.number(value);
    }

    /** Of a share, what it is of; a per cent says the rest. */
    private static String unit(Indicator one) {
        return isShare(one) ? one.unit().substring(SHARE.length()).strip() : one.unit();
    }

    private static String level(Optional<Double> score) {
        return score.map(known -> known >= GOOD ? "good" : known >= WATCH ? "watch" : "bad")
                .orElse("unknown");
    }

    static String place(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private Optional<Movement> movement(Indicator one, IndicatorTrend trend) {
        return trend.ninetyDaysBefore()
                .or(trend::previousRun)
                .map(
                        moved ->
                                new Movement(
                                        moved.direction().name().toLowerCase(Locale.ROOT),
                                        words.text(
                                                "moved.since",
                                                say(one, Math.abs(moved.change())),
                                                words.date(moved.asOf()))));
    }

    /** Empty where fewer than two runs know it. */
    private Optional<Trend> trend(Indicator one) {
        List<HealthPoint> known =
                past.stream().filter(point -> number(point, one.id()).isPresent()).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        double least = known.stream().mapToDouble(p -> value(p, one)).min().orElse(0);
        double most = known.stream().mapToDouble(p -> value(p, one)).max().orElse(1);
        double range = most > least ? most - least : 1;
        long first = known.getFirst().run().asOf().toEpochDay();
        double days = Math.max(1, known.getLast().run().asOf().toEpochDay() - first);
        List<String> points = new ArrayList<>();
        String x = "";
        String y = "";
        for (HealthPoint point : known) {
            x = place(WIDTH * (point.run().asOf().toEpochDay() - first) / days);
            double up = (value(point, one) - least) / range;
            y = place(EDGE + (HEIGHT - 2 * EDGE) * (1 - up));
            points.add(x + "," + y);
        }
        String label =
                words.text(
                        "trend.label",
                        say(one, value(known.getFirst(), one)),
                        words.date(known.getFirst().run().asOf()),
                        say(one, value(known.getLast(), one)),
                        words.date(known.getLast().run().asOf()));
        return Optional.of(new Trend(String.join(" ", points), new Dot(x, y, ""), label));
    }

    private static double value(HealthPoint point, Indicator one) {
        return number(point, one.id()).orElse(0.0);
    }

    private static Optional<Double> number(HealthPoint point, String id) {
        return point.indicators().get(id) instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
