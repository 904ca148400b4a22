package io.rendan.dashboard.drawing;

import static io.rendan.dashboard.figure.NumberTable.row;

import io.rendan.analysis.Finding;
import io.rendan.dashboard.figure.Easel;
import io.rendan.dashboard.figure.Figure;
import io.rendan.dashboard.figure.NumberTable;
import io.rendan.dashboard.figure.NumberTable.Cell;
import io.rendan.dashboard.figure.Sketch;
import io.rendan.dashboard.figure.Sketch.Node;
import io.rendan.dashboard.figure.Sketch.Point;
import io.rendan.dashboard.figure.Sketch.Series;
import io.rendan.dashboard.figure.Sketch.Unit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A bottleneck: how busy it is, how long one waits, and who loses what if it stops. */
final class BottleneckDrawings {

    /** Where the curve of the queue begins and ends; beyond, waits grow without bound. */
    private static final double LEAST = 0.3;

    private static final double MOST = 0.985;
    private static final int STEPS = 60;
    private static final double MORE_CAPACITY = 1.1;

    /** What of a bottleneck's figures is drawn; each component is named like its figure. */
    record BottleneckDrawn(
            @Nullable Double utilisation,
            @Nullable Double expectedWaitDays,
            @Nullable Double waitDaysWithMoreCapacity,
            @Nullable List<Month> utilisationByMonth,
            @Nullable List<Loss> unitsLosingMost,
            @Nullable List<Loss> segmentsLosingMost) {

        /** How busy it was. */
        record Month(String month, @Nullable Double requests, @Nullable Double utilisation) {}

        /** What somebody would lose. */
        record Loss(
                String id,
                String name,
                @Nullable Double userRevenueLost,
                @Nullable Double health) {}

        static List<Loss> known(@Nullable List<Loss> losses) {
            return losses == null ? List.of() : losses;
        }
    }

    private BottleneckDrawings() {}

    static List<Figure> of(Finding finding, Easel easel) {
        BottleneckDrawn drawn = easel.json().convertValue(finding.figures(), BottleneckDrawn.class);
        List<Figure> figures = new ArrayList<>();
        if (drawn.utilisation() != null
                && drawn.expectedWaitDays() != null
                && drawn.utilisation() > 0
                && drawn.utilisation() < 1
                && drawn.expectedWaitDays() > 0) {
            figures.add(
                    queue(
                            drawn.utilisation(),
                            drawn.expectedWaitDays(),
                            drawn.waitDaysWithMoreCapacity(),
                            easel));
        }
        if (drawn.utilisationByMonth() != null && drawn.utilisationByMonth().size() > 1) {
            figures.add(months(drawn.utilisationByMonth(), easel));
        }
        if (!BottleneckDrawn.known(drawn.unitsLosingMost()).isEmpty()
                || !BottleneckDrawn.known(drawn.segmentsLosingMost()).isEmpty()) {
            figures.add(cascade(finding, drawn, easel));
        }
        return figures;
    }

    /** Waits are in proportion to u / (1 − u); the unit's own wait says to which. */
    private static Figure queue(
            double utilisation, double wait, @Nullable Double relieved, Easel easel) {
        double scale = wait * (1 - utilisation) / utilisation;
        List<List<Double>> line = new ArrayList<>();
        double most = Math.max(MOST, utilisation);
        for (int step = 0; step <= STEPS; step++) {
            double u = LEAST + (most - LEAST) * step / STEPS;
            line.add(List.of(u, scale * u / (1 - u)));
        }
        List<Point> points = new ArrayList<>();
        points.add(new Point(easel.words().text("figure.queue.now"), "bad", utilisation, wait));
        if (relieved != null) {
            points.add(
                    new Point(
                            easel.words().text("figure.queue.relieved"),
                            "good",
                            utilisation / MORE_CAPACITY,
                            relieved));
        }
        return easel.figure(
                "queue",
                new Sketch.Curve(
                        easel.words().text("figure.queue.busy"),
                        Unit.PERCENT,
                        easel.words().text("figure.queue.wait"),
                        Unit.NUMBER,
                        line,
                        points),
                NumberTable.of(
                        List.of(
                                easel.words().text("figure.queue.case"),
                                easel.words().text("figure.queue.busy"),
                                easel.words().text("figure.queue.wait")),
                        points.stream()
                                .map(
                                        point ->
                                                row(
                                                        Cell.of(point.name()),
                                                        easel.percent(point.x()),
                                                        easel.number(point.y())))
                                .toList()));
    }

    private static Figure months(List<BottleneckDrawn.Month> months, Easel easel) {
        return easel.figure(
                "months",
                new Sketch.Lines(
                        months.stream().map(BottleneckDrawn.Month::month).toList(),
                        List.of(
                                new Series(
                                        easel.words().text("figure.months.busy"),
                                        "accent",
                                        months.stream()
                                                .<@Nullable Double>map(
                                                        BottleneckDrawn.Month::utilisation)
                                                .toList())),
                        List.of(new Sketch.Mark(easel.words().text("figure.months.full"), 1)),
                        Unit.PERCENT,
                        easel.currency()),
                NumberTable.of(
                        List.of(
                                easel.words().text("figure.months.month"),
                                easel.words().text("figure.months.requests"),
                                easel.words().text("figure.months.busy")),
                        months.stream()
                                .map(
                                        month ->
                                                row(
                                                        Cell.of(month.month()),
                                                        easel.number(month.requests()),
                                                        easel.percent(month.utilisation())))
                                .toList()));
    }

    private static Figure cascade(Finding finding, BottleneckDrawn drawn, Easel easel) {
        List<BottleneckDrawn.Loss> units = BottleneckDrawn.known(drawn.unitsLosingMost());
        List<BottleneckDrawn.Loss> segments = BottleneckDrawn.known(drawn.segmentsLosingMost());
        List<Node> branches = new ArrayList<>();
        if (!units.isEmpty()) {
            branches.add(branch("figure.cascade.units", units, easel));
        }
        if (!segments.isEmpty()) {
            branches.add(branch("figure.cascade.segments", segments, easel));
        }
        String name = finding.subjects().isEmpty() ? "" : finding.subjects().getFirst().name();
        List<List<Cell>> rows = new ArrayList<>();
        units.forEach(one -> rows.add(loss(one, "figure.cascade.unit", easel)));
        segments.forEach(one -> rows.add(loss(one, "figure.cascade.segment", easel)));
        return easel.figure(
                "cascade",
                new Sketch.Tree(new Node(name, "", null, branches)),
                NumberTable.of(
                        List.of(
                                easel.words().text("figure.cascade.who"),
                                easel.words().text("figure.cascade.what"),
                                easel.words().text("figure.cascade.lost"),
                                easel.words().text("figure.cascade.left")),
                        rows),
                name);
    }

    private static Node branch(String key, List<BottleneckDrawn.Loss> losses, Easel easel) {
        double most =
                losses.stream()
                        .mapToDouble(
                                one -> one.userRevenueLost() == null ? 0 : one.userRevenueLost())
                        .max()
                        .orElse(0);
        return new Node(
                easel.words().text(key),
                "",
                null,
                losses.stream()
                        .map(
                                one ->
                                        new Node(
                                                one.name(),
                                                easel.shortly(one.userRevenueLost()),
                                                one.userRevenueLost() == null || most == 0
                                                        ? null
                                                        : (Double) (one.userRevenueLost() / most),
                                                null))
                        .toList());
    }

    private static List<Cell> loss(BottleneckDrawn.Loss loss, String key, Easel easel) {
        return row(
                Cell.of(loss.name()),
                Cell.of(easel.words().text(key)),
                easel.money(loss.userRevenueLost()),
                easel.percent(loss.health()));
    }
}
