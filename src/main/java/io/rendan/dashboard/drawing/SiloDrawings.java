package io.rendan.dashboard.drawing;

import static io.rendan.dashboard.figure.NumberTable.row;

import io.rendan.analysis.Finding;
import io.rendan.dashboard.figure.Easel;
import io.rendan.dashboard.figure.Figure;
import io.rendan.dashboard.figure.NumberTable;
import io.rendan.dashboard.figure.NumberTable.Cell;
import io.rendan.dashboard.figure.Sketch;
import io.rendan.dashboard.figure.Sketch.Series;
import io.rendan.dashboard.figure.Sketch.Unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A silo: whom it should meet and does not, and how open it was over the years. */
final class SiloDrawings {

    /** What of a silo's figures is drawn; each component is named like its figure. */
    record SiloDrawn(
            @Nullable Double openness,
            @Nullable Double externalShare,
            @Nullable Double expectedExternalShare,
            @Nullable List<Bridge> missingBridges,
            @Nullable List<Year> opennessHistory) {

        /** A platform that it meets less than chance would have it. */
        record Bridge(
                String name,
                @Nullable Double observedOverExpected,
                @Nullable Double observedExchange,
                @Nullable Double expectedExchange,
                @Nullable Double unservedBudget) {}

        /** How open it was. */
        record Year(LocalDate asOf, @Nullable Double externalShare, @Nullable Double openness) {}
    }

    private SiloDrawings() {}

    static List<Figure> of(Finding finding, Optional<LocalDate> asOf, Easel easel) {
        SiloDrawn drawn = easel.json().convertValue(finding.figures(), SiloDrawn.class);
        List<Figure> figures = new ArrayList<>();
        if (drawn.missingBridges() != null && !drawn.missingBridges().isEmpty()) {
            figures.add(border(drawn.missingBridges(), easel));
        }
        if (drawn.opennessHistory() != null && !drawn.opennessHistory().isEmpty()) {
            figures.add(years(drawn, asOf, easel));
        }
        return figures;
    }

    private static Figure border(List<SiloDrawn.Bridge> bridges, Easel easel) {
        List<Series> series =
                List.of(
                        new Series(
                                easel.words().text("figure.border.expected"),
                                "quiet",
                                bridges.stream()
                                        .<@Nullable Double>map(SiloDrawn.Bridge::expectedExchange)
                                        .toList()),
                        new Series(
                                easel.words().text("figure.border.observed"),
                                "accent",
                                bridges.stream()
                                        .<@Nullable Double>map(SiloDrawn.Bridge::observedExchange)
                                        .toList()));
        return easel.figure(
                "border",
                new Sketch.Bars(
                        bridges.stream().map(SiloDrawn.Bridge::name).toList(),
                        series,
                        Unit.NUMBER,
                        easel.currency()),
                NumberTable.of(
                        List.of(
                                easel.words().text("figure.border.platform"),
                                easel.words().text("figure.border.observed"),
                                easel.words().text("figure.border.expected"),
                                easel.words().text("figure.border.share"),
                                easel.words().text("figure.border.unserved")),
                        bridges.stream()
                                .map(
                                        one ->
                                                row(
                                                        Cell.of(one.name()),
                                                        easel.number(one.observedExchange()),
                                                        easel.number(one.expectedExchange()),
                                                        easel.percent(one.observedOverExpected()),
                                                        easel.money(one.unservedBudget())))
                                .toList()));
    }

    private static Figure years(SiloDrawn drawn, Optional<LocalDate> asOf, Easel easel) {
        List<SiloDrawn.Year> years = new ArrayList<>();
        if (drawn.opennessHistory() != null) {
            years.addAll(drawn.opennessHistory().reversed());
        }
        asOf.ifPresent(
                now -> years.add(new SiloDrawn.Year(now, drawn.externalShare(), drawn.openness())));
        List<String> labels = years.stream().map(year -> easel.words().date(year.asOf())).toList();
        List<Sketch.Mark> chance =
                drawn.expectedExternalShare() == null
                        ? List.of()
                        : List.of(
                                new Sketch.Mark(
                                        easel.words().text("figure.years.chance"),
                                        drawn.expectedExternalShare()));
        return easel.figure(
                "years",
                new Sketch.Lines(
                        labels,
                        List.of(
                                new Series(
                                        easel.words().text("figure.years.leaves"),
                                        "accent",
                                        years.stream()
                                                .<@Nullable Double>map(
                                                        SiloDrawn.Year::externalShare)
                                                .toList())),
                        chance,
                        Unit.PERCENT,
                        easel.currency()),
                NumberTable.of(
                        List.of(
                                easel.words().text("figure.years.date"),
                                easel.words().text("figure.years.leaves"),
                                easel.words().text("figure.years.openness")),
                        years.stream()
                                .map(
                                        year ->
                                                row(
                                                        Cell.of(easel.words().date(year.asOf())),
                                                        easel.percent(year.externalShare()),
                                                        easel.percent(year.openness())))
                                .toList()));
    }
}
