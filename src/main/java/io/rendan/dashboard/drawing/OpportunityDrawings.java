package io.rendan.dashboard.drawing;

import static io.rendan.dashboard.figure.NumberTable.row;

import io.rendan.analysis.Finding;
import io.rendan.analysis.Subject;
import io.rendan.dashboard.figure.Easel;
import io.rendan.dashboard.figure.Figure;
import io.rendan.dashboard.figure.NumberTable;
import io.rendan.dashboard.figure.NumberTable.Cell;
import io.rendan.dashboard.figure.Sketch;
import io.rendan.dashboard.figure.Sketch.Series;
import io.rendan.dashboard.figure.Sketch.Stop;
import io.rendan.dashboard.figure.Sketch.Tie;
import io.rendan.dashboard.figure.Sketch.Trial;
import io.rendan.dashboard.figure.Sketch.Unit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An opportunity: what joins the two already, what each gets, whether its probability holds. */
final class OpportunityDrawings {

    private static final double LEFT = 4;
    private static final double RIGHT = 96;

    /** What of an opportunity's figures is drawn; each component is named like its figure. */
    record OpportunityDrawn(
            @Nullable String form,
            @Nullable Double probability,
            @Nullable List<List<String>> strongestPaths,
            @Nullable Shared incentive,
            @Nullable List<Purchase> purchases) {

        /** How the incentive is split. */
        record Shared(@Nullable List<Share> shares) {}

        /** What one gets of it. */
        record Share(String party, @Nullable String role, @Nullable Double amount) {}

        /** What a unit buys by itself. */
        record Purchase(String id, String name, @Nullable Double paid) {}
    }

    /** How often pairs came to a contract that were held as probable as this. */
    record BacktestDrawn(@Nullable Block backtest) {

        /** The block of the backtest; without bins where there was too little history. */
        record Block(@Nullable List<Bin> reliability) {}

        List<Bin> bins() {
            return backtest == null || backtest.reliability() == null
                    ? List.of()
                    : backtest.reliability();
        }

        /** Pairs of about one probability. */
        record Bin(
                double pairs,
                double formed,
                double meanProbability,
                double observed,
                double low,
                double high) {}
    }

    private OpportunityDrawings() {}

    /** Ids of parties that a drawing must name and that are no subjects. */
    static List<String> unnamed(Finding finding, Easel easel) {
        OpportunityDrawn drawn = drawn(finding, easel);
        Stream<String> ways =
                drawn.strongestPaths() == null
                        ? Stream.of()
                        : drawn.strongestPaths().stream().flatMap(List::stream);
        return Stream.concat(ways, shares(drawn).stream().map(OpportunityDrawn.Share::party))
                .distinct()
                .toList();
    }

    static List<Figure> of(
            Finding finding, Map<String, String> names, Map<String, Object> backtest, Easel easel) {
        OpportunityDrawn drawn = drawn(finding, easel);
        List<Figure> figures = new ArrayList<>();
        if (drawn.strongestPaths() != null
                && !drawn.strongestPaths().isEmpty()
                && finding.subjects().size() > 1) {
            figures.add(paths(finding.subjects(), drawn.strongestPaths(), names, easel));
        }
        if (!shares(drawn).isEmpty()) {
            figures.add(split(shares(drawn), names, easel));
        }
        if (drawn.purchases() != null && !drawn.purchases().isEmpty()) {
            figures.add(purchases(drawn.purchases(), easel));
        }
        BacktestDrawn past = easel.json().convertValue(backtest, BacktestDrawn.class);
        if (drawn.probability() != null && !past.bins().isEmpty()) {
            figures.add(reliability(past.bins(), drawn.probability(), easel));
        }
        return figures;
    }

    private static OpportunityDrawn drawn(Finding finding, Easel easel) {
        return easel.json().convertValue(finding.figures(), OpportunityDrawn.class);
    }

    private static List<OpportunityDrawn.Share> shares(OpportunityDrawn drawn) {
        return drawn.incentive() == null || drawn.incentive().shares() == null
                ? List.of()
                : drawn.incentive().shares().stream()
                        .filter(share -> !"SUBSTITUTE".equals(share.role()))
                        .toList();
    }

    /** The two at the sides, each way of three steps as a row between them. */
    private static Figure paths(
            List<Subject> subjects,
            List<List<String>> ways,
            Map<String, String> names,
            Easel easel) {
        Subject from = subjects.get(0);
        Subject to = subjects.get(1);
        Map<String, Stop> stops = new LinkedHashMap<>();
        stops.put(from.id(), new Stop(from.id(), from.name(), "end", LEFT, 50));
        stops.put(to.id(), new Stop(to.id(), to.name(), "end", RIGHT, 50));
        List<Tie> ties = new ArrayList<>();
        ties.add(new Tie(from.id(), to.id(), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            double y = 100.0 * (way + 0.5) / ways.size();
            String before = from.id();
            List<String> steps = ways.get(way);
            for (int step = 0; step < steps.size(); step++) {
                double x = LEFT + (RIGHT - LEFT) * (step + 1) / (steps.size() + 1);
                String id = steps.get(step);
                stops.putIfAbsent(id, new Stop(id, names.getOrDefault(id, id), "way", x, y));
                ties.add(new Tie(before, id, false));
                before = id;
            }
            ties.add(new Tie(before, to.id(), false));
            rows.add(
                    row(
                            Cell.of(from.name()),
                            Cell.of(
                                    String.join(
                                            " – ",
                                            steps.stream()
                                                    .map(id -> names.getOrDefault(id, id))
                                                    .toList())),
                            Cell.of(to.name())));
        }
        return easel.figure(
                "paths",
                new Sketch.Paths(List.copyOf(stops.values()), ties),
                new NumberTable(
                        Stream.of("figure.paths.from", "figure.paths.through", "figure.paths.to")
                                .map(key -> new NumberTable.Head(easel.words().text(key), false))
                                .toList(),
                        rows),
                from.name(),
                to.name());
    }

    private static Figure split(
            List<OpportunityDrawn.Share> shares, Map<String, String> names, Easel easel) {
        List<String> labels =
                shares.stream().map(one -> names.getOrDefault(one.party(), one.party())).toList();
        return amounts(
                "split",
                labels,
                shares.stream().<@Nullable Double>map(OpportunityDrawn.Share::amount).toList(),
                easel);
    }

    private static Figure purchases(List<OpportunityDrawn.Purchase> purchases, Easel easel) {
        return amounts(
                "purchases",
                purchases.stream().map(OpportunityDrawn.Purchase::name).toList(),
                purchases.stream().<@Nullable Double>map(OpportunityDrawn.Purchase::paid).toList(),
                easel);
    }

    private static Figure amounts(
            String id, List<String> labels, List<@Nullable Double> values, Easel easel) {
        String what = easel.words().text("figure." + id + ".amount");
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            rows.add(row(Cell.of(labels.get(i)), easel.money(values.get(i))));
        }
        return easel.figure(
                id,
                new Sketch.Bars(
                        labels,
                        List.of(new Series(what, "accent", values)),
                        Unit.MONEY,
                        easel.currency()),
                NumberTable.of(List.of(easel.words().text("figure.who"), what), rows));
    }

    private static Figure reliability(
            List<BacktestDrawn.Bin> bins, double probability, Easel easel) {
        return easel.figure(
                "reliability",
                new Sketch.Reliability(
                        bins.stream()
                                .map(
                                        bin ->
                                                new Trial(
                                                        bin.meanProbability(),
                                                        bin.observed(),
                                                        bin.low(),
                                                        bin.high()))
                                .toList(),
                        probability,
                        easel.words().text("figure.reliability.own"),
                        easel.words().text("figure.reliability.predicted"),
                        easel.words().text("figure.reliability.observed")),
                NumberTable.of(
                        List.of(
                                easel.words().text("figure.reliability.pairs"),
                                easel.words().text("figure.reliability.predicted"),
                                easel.words().text("figure.reliability.observed"),
                                easel.words().text("figure.reliability.low"),
                                easel.words().text("figure.reliability.high")),
                        bins.stream()
                                .map(
                                        bin ->
                                                row(
                                                        easel.number(bin.pairs()),
                                                        easel.percent(bin.meanProbability()),
                                                        easel.percent(bin.observed()),
                                                        easel.percent(bin.low()),
                                                        easel.percent(bin.high())))
                                .toList()));
    }
}
