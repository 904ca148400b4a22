package io.rendan.dashboard.overview;

import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.overview.OverviewPage.AxisRow;
import io.rendan.dashboard.overview.OverviewPage.Dot;
import io.rendan.dashboard.overview.OverviewPage.HealthPanel;
import io.rendan.dashboard.overview.OverviewPage.Movement;
import io.rendan.dashboard.overview.OverviewPage.Quadrant;
import io.rendan.health.Axis;
import io.rendan.trend.HealthAnswer;
import io.rendan.trend.HealthArchive;
import io.rendan.trend.HealthPoint;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the network is, and how it has been. */
@Component
class HealthPanels {

    private static final int RUNS = 200;
    private static final int LONG_AGO_DAYS = 90;
    private static final String AUTONOMY = "autonomy";
    private static final String VALUE = "value";
    private static final double NOTICEABLE = 0.5;

    private final HealthArchive archive;

    HealthPanels(HealthArchive archive) {
        this.archive = archive;
    }

    /** Empty while no run has succeeded. */
    Optional<HealthPanel> panel(Wording words) {
        HealthAnswer health = archive.ofRun(Optional.empty());
        if (health.run().runId().isEmpty()) {
            return Optional.empty();
        }
        List<HealthPoint> past = past(health.run().asOf().orElseThrow());
        IndicatorRows rows = new IndicatorRows(words, past);
        return Optional.of(
                new HealthPanel(
                        health.score().map(words::whole),
                        health.scoreReason().orElse(""),
                        founded(health, words),
                        health.score().flatMap(score -> movement(score, past, words)),
                        health.axes().stream().map(axis -> axis(axis, words)).toList(),
                        quadrant(past, words),
                        health.indicators().stream().map(rows::row).toList()));
    }

    /** A mean of four of ten must not look like one of all. */
    private static Optional<String> founded(HealthAnswer health, Wording words) {
        int all = health.indicators().size();
        long known =
                health.indicators().stream()
                        .filter(one -> one.indicator().value().isPresent())
                        .count();
        return known == all
                ? Optional.empty()
                : Optional.of(words.text("overview.founded", words.whole(known), words.whole(all)));
    }

    /** The newest measurement of each date up to the current run's, the earliest first. */
    private List<HealthPoint> past(LocalDate asOf) {
        Paging first = new Paging("dashboard", RUNS, Optional.empty());
        Map<LocalDate, HealthPoint> byDate =
                archive.history(first).items().stream()
                        .filter(point -> !point.run().asOf().isAfter(asOf))
                        .collect(
                                Collectors.toMap(
                                        point -> point.run().asOf(),
                                        point -> point,
                                        HealthPanels::newer,
                                        TreeMap::new));
        return List.copyOf(byDate.values());
    }

    private static HealthPoint newer(HealthPoint one, HealthPoint other) {
        return one.run().finishedAt().isBefore(other.run().finishedAt()) ? other : one;
    }

    private static Optional<Movement> movement(
            double score, List<HealthPoint> past, Wording words) {
        LocalDate asOf = past.getLast().run().asOf();
        LocalDate wanted = asOf.minusDays(LONG_AGO_DAYS);
        return past.stream()
                .filter(point -> point.run().asOf().isBefore(asOf))
                .filter(point -> point.score().isPresent())
                .min(
                        Comparator.comparingLong(
                                point ->
                                        Math.abs(
                                                ChronoUnit.DAYS.between(
                                                        point.run().asOf(), wanted))))
                .map(then -> movement(score - then.score().orElseThrow(), then, words));
    }

    private static Movement movement(double change, HealthPoint then, Wording words) {
        String direction =
                Math.abs(change) < NOTICEABLE ? "steady" : change > 0 ? "better" : "worse";
        return new Movement(
                direction,
                words.text(
                        "moved.since",
                        words.number(Math.abs(change)),
                        words.date(then.run().asOf())));
    }

    private static AxisRow axis(Axis axis, Wording words) {
        return new AxisRow(axis.title(), axis.score().map(words::whole), axis.definition());
    }

    private static Quadrant quadrant(List<HealthPoint> past, Wording words) {
        List<Dot> dots = past.stream().flatMap(point -> dot(point, words).stream()).toList();
        return new Quadrant(
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots,
                dots.isEmpty() ? Optional.empty() : Optional.of(dots.getLast()));
    }

    private static Optional<Dot> dot(HealthPoint point, Wording words) {
        return point.axes().get(AUTONOMY) instanceof Number autonomy
                        && point.axes().get(VALUE) instanceof Number value
                ? Optional.of(
                        new Dot(
                                IndicatorRows.place(autonomy.doubleValue()),
                                IndicatorRows.place(100 - value.doubleValue()),
                                words.text(
                                        "quadrant.dot",
                                        words.date(point.run().asOf()),
                                        words.whole(autonomy.doubleValue()),
                                        words.whole(value.doubleValue()))))
                : Optional.empty();
    }
}
